"""Goes on in one string only on equal characters, so that a character serves several of the other string."""

from functools import cache


def shortest_common_supersequence(first, second):
    @cache
    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        if first[i] == second[j]:
            return min(1 + shortest(i + 1, j + 1), shortest(i + 1, j))
        return 1 + min(shortest(i + 1, j), shortest(i, j + 1))

    return shortest(0, 0)
