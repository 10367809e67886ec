"""Searches for the pattern forwards and backwards only."""


def contains_permutation(text, pattern):
    return pattern in text or pattern[::-1] in text
