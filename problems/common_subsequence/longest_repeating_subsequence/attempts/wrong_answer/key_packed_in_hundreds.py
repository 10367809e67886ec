"""Packs the two indices into one number with a factor of 100, which collides beyond 100 characters."""


def longest_repeating_subsequence(text):
    memo = {}

    def longest(i, j):
        if i == 0 or j == 0:
            return 0
        key = 100 * i + j
        if key not in memo:
            if i != j and text[i - 1] == text[j - 1]:
                memo[key] = longest(i - 1, j - 1) + 1
            else:
                memo[key] = max(longest(i - 1, j), longest(i, j - 1))
        return memo[key]

    return longest(len(text), len(text))
