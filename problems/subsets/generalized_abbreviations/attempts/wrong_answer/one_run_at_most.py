"""Omits at most one run of letters."""


def generalized_abbreviations(word):
    found = [word]
    for i in range(len(word)):
        for j in range(i + 1, len(word) + 1):
            found.append(word[:i] + str(j - i) + word[j:])
    return found
