from functools import cache


def min_edits_to_transform(first, second):
    @cache
    def kept(i, j):
        if i == len(first) or j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + kept(i + 1, j + 1)
        return max(kept(i + 1, j), kept(i, j + 1))

    return [len(first) - kept(0, 0), len(second) - kept(0, 0)]
