"""Does not compare the lengths: merged may go on after both strings are used up."""

from functools import cache


def strings_interleaving(first, second, merged):
    @cache
    def fits(i, j):
        if i == len(first) and j == len(second):
            return True
        if i + j == len(merged):
            return False
        if i < len(first) and first[i] == merged[i + j] and fits(i + 1, j):
            return True
        return j < len(second) and second[j] == merged[i + j] and fits(i, j + 1)

    return fits(0, 0)
