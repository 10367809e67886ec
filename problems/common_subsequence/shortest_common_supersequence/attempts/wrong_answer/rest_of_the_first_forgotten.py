"""Does not append the rest of the first string when the second one ends."""

from functools import cache


def shortest_common_supersequence(first, second):
    @cache
    def shortest(i, j):
        if i == len(first):
            return len(second) - j
        if j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + shortest(i + 1, j + 1)
        return 1 + min(shortest(i + 1, j), shortest(i, j + 1))

    return max(shortest(0, 0), len(first))
