"""Keeps the memo in a default argument, from one call to the next."""


def longest_common_subsequence(first, second, i=0, j=0, memo={}):
    if i == len(first) or j == len(second):
        return 0
    if (i, j) not in memo:
        if first[i] == second[j]:
            memo[(i, j)] = 1 + longest_common_subsequence(first, second, i + 1, j + 1, memo)
        else:
            memo[(i, j)] = max(
                longest_common_subsequence(first, second, i + 1, j, memo),
                longest_common_subsequence(first, second, i, j + 1, memo),
            )
    return memo[(i, j)]
