"""Counts nothing for the rest of the first string when the second one ends."""

from functools import cache


def min_edits_to_transform(first, second):
    @cache
    def fewest(i, j):
        if j == len(second):
            return (0, 0, 0)
        if i == len(first):
            return (len(second) - j, 0, len(second) - j)
        if first[i] == second[j]:
            return fewest(i + 1, j + 1)
        total, deletions, insertions = fewest(i + 1, j)
        more, more_deletions, more_insertions = fewest(i, j + 1)
        return min((total + 1, deletions + 1, insertions), (more + 1, more_deletions, more_insertions + 1))

    return list(fewest(0, 0)[1:])
