"""Memoizes by the digits of both indices, joined: 1 and 11 are the same as 11 and 1."""


def longest_common_substring(first, second):
    memo = {}

    def suffix(i, j):
        if i < 0 or j < 0 or first[i] != second[j]:
            return 0
        key = str(i) + str(j)
        if key not in memo:
            memo[key] = 1 + suffix(i - 1, j - 1)
        return memo[key]

    return max((suffix(i, j) for i in range(len(first)) for j in range(len(second))), default=0)
