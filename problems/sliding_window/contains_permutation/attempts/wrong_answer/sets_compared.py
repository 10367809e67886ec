"""Compares sets, which ignore how often a character occurs."""


def contains_permutation(text, pattern):
    size = len(pattern)
    return any(set(text[i : i + size]) == set(pattern) for i in range(len(text) - size + 1))
