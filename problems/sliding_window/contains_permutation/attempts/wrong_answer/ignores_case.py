"""Takes upper and lower case for the same character."""

from collections import Counter


def contains_permutation(text, pattern):
    text, pattern = text.lower(), pattern.lower()
    wanted, size = Counter(pattern), len(pattern)
    return any(Counter(text[i : i + size]) == wanted for i in range(len(text) - size + 1))
