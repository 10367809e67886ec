"""Packs both indices into one number of two digits each, so that 100 characters are too many."""


def min_edits_to_transform(first, second):
    memo = {}

    def kept(i, j):
        if i == len(first) or j == len(second):
            return 0
        key = i * 100 + j
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + kept(i + 1, j + 1)
            else:
                memo[key] = max(kept(i + 1, j), kept(i, j + 1))
        return memo[key]

    return [len(first) - kept(0, 0), len(second) - kept(0, 0)]
