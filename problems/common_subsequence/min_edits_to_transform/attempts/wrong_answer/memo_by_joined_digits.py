"""Memoizes by the digits of both indices, joined: 1 and 11 are the same as 11 and 1."""


def min_edits_to_transform(first, second):
    memo = {}

    def deletions(i, j):
        if i == len(first):
            return 0
        if j == len(second):
            return len(first) - i
        key = str(i) + str(j)
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = deletions(i + 1, j + 1)
            else:
                memo[key] = min(deletions(i + 1, j) + 1, deletions(i, j + 1))
        return memo[key]

    deleted = deletions(0, 0)
    return [deleted, len(second) - len(first) + deleted]
