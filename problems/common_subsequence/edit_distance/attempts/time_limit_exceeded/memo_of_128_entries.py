"""A memo of 128 entries, as lru_cache has if nothing is said: too few for a row of the table."""

from functools import lru_cache


def edit_distance(first, second):
    @lru_cache
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j - 1), distance(i - 1, j), distance(i, j - 1))

    return distance(len(first), len(second))
