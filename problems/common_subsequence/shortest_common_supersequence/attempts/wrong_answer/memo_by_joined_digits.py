"""Memoizes by the digits of both indices, joined: 1 and 11 are the same as 11 and 1."""


def shortest_common_supersequence(first, second):
    memo = {}

    def shortest(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        key = f"{i}{j}"
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + shortest(i + 1, j + 1)
            else:
                memo[key] = 1 + min(shortest(i + 1, j), shortest(i, j + 1))
        return memo[key]

    return shortest(0, 0)
