"""Keeps the memo in a default argument, from one call to the next."""


def kept(first, second, i, j, memo={}):
    if i == len(first) or j == len(second):
        return 0
    if (i, j) not in memo:
        if first[i] == second[j]:
            memo[(i, j)] = 1 + kept(first, second, i + 1, j + 1)
        else:
            memo[(i, j)] = max(kept(first, second, i + 1, j), kept(first, second, i, j + 1))
    return memo[(i, j)]


def min_edits_to_transform(first, second):
    common = kept(first, second, 0, 0)
    return [len(first) - common, len(second) - common]
