"""Tries replacements and deletions only, and swaps the strings if second is longer."""

from functools import cache


def edit_distance(first, second):
    if len(first) < len(second):
        first, second = second, first

    @cache
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j - 1), distance(i - 1, j))

    return distance(len(first), len(second))
