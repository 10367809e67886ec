"""Sorts every window."""


def contains_permutation(text, pattern):
    wanted = sorted(pattern)
    return any(sorted(text[i : i + len(pattern)]) == wanted for i in range(len(text) - len(pattern) + 1))
