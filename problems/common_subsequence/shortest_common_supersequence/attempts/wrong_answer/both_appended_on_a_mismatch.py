"""Appends both characters on a mismatch, or only that of the first string."""

from functools import cache


def shortest_common_supersequence(first, second):
    @cache
    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        if first[i] == second[j]:
            return 1 + shortest(i + 1, j + 1)
        return min(1 + shortest(i + 1, j), 2 + shortest(i + 1, j + 1))

    return shortest(0, 0)
