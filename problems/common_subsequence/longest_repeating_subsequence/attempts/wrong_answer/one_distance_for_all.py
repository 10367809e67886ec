"""Requires the same distance between the two occurrences at every position."""


def longest_repeating_subsequence(text):
    n = len(text)
    return max((sum(text[i] == text[i + d] for i in range(n - d)) for d in range(1, n)), default=0)
