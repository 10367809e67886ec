"""Packs both indices into one number with the length of the first string, not the second."""


def longest_common_subsequence(first, second):
    memo = {}

    def longest(i, j):
        if i == len(first) or j == len(second):
            return 0
        key = i * len(first) + j
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = 1 + longest(i + 1, j + 1)
            else:
                memo[key] = max(longest(i + 1, j), longest(i, j + 1))
        return memo[key]

    return longest(0, 0)
