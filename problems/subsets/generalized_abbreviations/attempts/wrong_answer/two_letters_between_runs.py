"""Starts the next run one letter too late."""


def generalized_abbreviations(word):
    found = [word]

    def abbreviate(done, start):
        for i in range(start, len(word)):
            for end in range(i + 1, len(word) + 1):
                text = done + word[start:i] + str(end - i)
                found.append(text + word[end:])
                if end + 1 < len(word):
                    abbreviate(text + word[end : end + 2], end + 2)

    abbreviate("", 0)
    return found
