"""Memoizes by the number of characters that are left in both strings together."""


def shortest_common_supersequence(first, second):
    memo = {}

    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        if i + j not in memo:
            if first[i] == second[j]:
                memo[i + j] = 1 + shortest(i + 1, j + 1)
            else:
                memo[i + j] = 1 + min(shortest(i + 1, j), shortest(i, j + 1))
        return memo[i + j]

    return shortest(0, 0)
