"""Flips the bit with the value 32 in every character, which turns digits into other characters."""


def case_permutations(text):
    found = [text]
    for i, char in enumerate(text):
        found += [other[:i] + chr(ord(char) ^ 32) + other[i + 1 :] for other in found]
    return found
