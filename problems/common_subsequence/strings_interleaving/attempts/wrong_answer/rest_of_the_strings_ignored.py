"""Stops at the end of merged, although characters of the strings may remain."""

from functools import cache


def strings_interleaving(first, second, merged):
    @cache
    def fits(i, j):
        if i + j == len(merged):
            return True
        if i < len(first) and first[i] == merged[i + j] and fits(i + 1, j):
            return True
        return j < len(second) and second[j] == merged[i + j] and fits(i, j + 1)

    return fits(0, 0)
