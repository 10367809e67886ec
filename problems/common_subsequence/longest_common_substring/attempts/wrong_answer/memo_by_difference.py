"""Memoizes by the difference of the indices alone."""


def longest_common_substring(first, second):
    memo = {}

    def suffix(i, j):
        if i < 0 or j < 0 or first[i] != second[j]:
            return 0
        if i - j not in memo:
            memo[i - j] = 1 + suffix(i - 1, j - 1)
        return memo[i - j]

    return max((suffix(i, j) for i in range(len(first)) for j in range(len(second))), default=0)
