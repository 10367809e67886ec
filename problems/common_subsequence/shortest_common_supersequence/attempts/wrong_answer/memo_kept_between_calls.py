"""Keeps the memo in a default argument, from one call to the next."""


def shortest_common_supersequence(first, second, i=0, j=0, memo={}):
    if i == len(first) or j == len(second):
        return len(first) - i + len(second) - j
    if (i, j) not in memo:
        if first[i] == second[j]:
            memo[(i, j)] = 1 + shortest_common_supersequence(first, second, i + 1, j + 1)
        else:
            memo[(i, j)] = 1 + min(
                shortest_common_supersequence(first, second, i + 1, j),
                shortest_common_supersequence(first, second, i, j + 1),
            )
    return memo[(i, j)]
