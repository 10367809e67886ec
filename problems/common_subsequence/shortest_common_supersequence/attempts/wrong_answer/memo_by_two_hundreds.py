"""Packs both indices into one number with a factor of 200, which is less than the strings may have."""


def shortest_common_supersequence(first, second):
    memo = {}

    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        key = i * 200 + j
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + shortest(i + 1, j + 1)
            else:
                memo[key] = 1 + min(shortest(i + 1, j), shortest(i, j + 1))
        return memo[key]

    return shortest(0, 0)
