"""Counts the characters of every window again."""

from collections import Counter


def contains_permutation(text, pattern):
    wanted = Counter(pattern)
    for end in range(len(pattern), len(text) + 1):
        if Counter(text[end - len(pattern) : end]) == wanted:
            return True
    return False
