"""Changes the case by flipping bit 32 of every character, which makes something else of a digit."""


def case_permutations(text):
    found = [text]
    for i, char in enumerate(text):
        found += [other[:i] + chr(ord(char) ^ 32) + other[i + 1 :] for other in found]
    return found
