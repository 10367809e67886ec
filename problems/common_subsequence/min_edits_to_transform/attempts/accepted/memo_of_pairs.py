from functools import cache


def min_edits_to_transform(first, second):
    @cache
    def fewest(i, j):
        if i == 0:
            return 0, j
        if j == 0:
            return i, 0
        if first[i - 1] == second[j - 1]:
            return fewest(i - 1, j - 1)
        deletions, insertions = fewest(i - 1, j)
        more_deletions, more_insertions = fewest(i, j - 1)
        if deletions + insertions < more_deletions + more_insertions:
            return deletions + 1, insertions
        return more_deletions, more_insertions + 1

    return list(fewest(len(first), len(second)))
