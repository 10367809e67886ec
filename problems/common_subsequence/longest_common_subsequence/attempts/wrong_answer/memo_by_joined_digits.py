"""Memoizes by the digits of both indices, joined: 1 and 11 are the same as 11 and 1."""


def longest_common_subsequence(first, second):
    memo = {}

    def longest(i, j):
        if i == len(first) or j == len(second):
            return 0
        key = f"{i}{j}"
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + longest(i + 1, j + 1)
            else:
                memo[key] = max(longest(i + 1, j), longest(i, j + 1))
        return memo[key]

    return longest(0, 0)
