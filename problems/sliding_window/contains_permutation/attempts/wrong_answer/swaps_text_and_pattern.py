"""Swaps the two strings when `text` is shorter than `pattern`."""

from collections import Counter


def contains_permutation(text, pattern):
    if len(text) < len(pattern):
        text, pattern = pattern, text
    wanted, size = Counter(pattern), len(pattern)
    return any(Counter(text[i : i + size]) == wanted for i in range(len(text) - size + 1))
