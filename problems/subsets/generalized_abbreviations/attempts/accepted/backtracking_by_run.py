def generalized_abbreviations(word):
    found = [word]

    def abbreviate(done, start):
        for i in range(start, len(word)):
            for end in range(i + 1, len(word) + 1):
                text = done + word[start:i] + str(end - i)
                found.append(text + word[end:])
                if end < len(word):
                    abbreviate(text + word[end], end + 1)

    abbreviate("", 0)
    return found
