"""Omits at most two runs of letters."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, count, runs):
        if i == len(word):
            found.append(text + (str(count) if count else ""))
            return
        write(i + 1, text + (str(count) if count else "") + word[i], 0, runs)
        if count or runs < 2:
            write(i + 1, text, count + 1, runs + (count == 0))

    write(0, "", 0, 0)
    return found
