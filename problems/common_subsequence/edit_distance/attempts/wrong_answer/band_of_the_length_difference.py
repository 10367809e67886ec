"""Computes only the diagonals between the two corners of the table."""

from functools import cache


def edit_distance(first, second):
    n, m = len(first), len(second)
    low, high = min(0, m - n), max(0, m - n)

    @cache
    def distance(i, j):
        if not low <= j - i <= high:
            return n + m
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j - 1), distance(i - 1, j), distance(i, j - 1))

    return distance(n, m)
