"""Allows a number to follow a number."""


def generalized_abbreviations(word):
    if not word:
        return [""]
    found = [word[0] + end for end in generalized_abbreviations(word[1:])]
    for length in range(1, len(word) + 1):
        found += [str(length) + end for end in generalized_abbreviations(word[length:])]
    return found
