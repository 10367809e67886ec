"""Leaves out both characters on a mismatch, as a third choice that replaces one of the two."""

from functools import cache


def longest_common_subsequence(first, second):
    @cache
    def longest(i, j):
        if i == len(first) or j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i + 1, j + 1))

    return longest(0, 0)
