"""Treats a letter as complete once one run of it is long enough."""

from itertools import groupby


def contains_permutation(text, pattern):
    wanted = sorted((letter, pattern.count(letter)) for letter in set(pattern))
    size = len(pattern)
    for start in range(len(text) - size + 1):
        runs = [(letter, len(list(run))) for letter, run in groupby(text[start : start + size])]
        if sorted(runs) == wanted:
            return True
    return False
