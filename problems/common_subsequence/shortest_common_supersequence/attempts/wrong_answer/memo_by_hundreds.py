"""Packs both indices into one number of two digits each, so that 100 characters are too many."""


def shortest_common_supersequence(first, second):
    memo = {}

    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        key = i * 100 + j
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + shortest(i + 1, j + 1)
            else:
                memo[key] = 1 + min(shortest(i + 1, j), shortest(i, j + 1))
        return memo[key]

    return shortest(0, 0)
