"""Lets the window continue across characters that are not in the pattern."""

from collections import Counter


def contains_permutation(text, pattern):
    text = "".join(character for character in text if character in set(pattern))
    wanted, size = Counter(pattern), len(pattern)
    return any(Counter(text[i : i + size]) == wanted for i in range(len(text) - size + 1))
