"""Tries deletions and insertions of every length at each pair of indices, which is O(n * m * (n + m))."""

from functools import cache


def edit_distance(first, second):
    @cache
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        best = distance(i - 1, j - 1) + (first[i - 1] != second[j - 1])
        for deleted in range(1, i + 1):
            best = min(best, distance(i - deleted, j) + deleted)
        for inserted in range(1, j + 1):
            best = min(best, distance(i, j - inserted) + inserted)
        return best

    return distance(len(first), len(second))
