"""Keeps the memo between calls, by indices alone."""

memo = {}


def edit_distance(first, second, i=0, j=0):
    if i == len(first):
        return len(second) - j
    if j == len(second):
        return len(first) - i
    if (i, j) not in memo:
        if first[i] == second[j]:
            memo[i, j] = edit_distance(first, second, i + 1, j + 1)
        else:
            memo[i, j] = 1 + min(
                edit_distance(first, second, i + 1, j),
                edit_distance(first, second, i, j + 1),
                edit_distance(first, second, i + 1, j + 1),
            )
    return memo[i, j]
