"""Compares tuples of deletions and insertions, one of which is swapped on the way."""

from functools import cache


def min_edits_to_transform(first, second):
    @cache
    def fewest(i, j):
        if i == 0:
            return j, 0
        if j == 0:
            return 0, i
        if first[i - 1] == second[j - 1]:
            return fewest(i - 1, j - 1)
        deletions, insertions = fewest(i - 1, j)
        others = fewest(i, j - 1)
        return min((deletions + 1, insertions), (others[0], others[1] + 1))

    return list(fewest(len(first), len(second)))
