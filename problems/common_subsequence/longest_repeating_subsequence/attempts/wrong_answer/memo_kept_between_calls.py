"""Keeps the memo between calls, by indices alone."""

memo = {}


def longest_repeating_subsequence(text):
    def longest(i, j):
        if i == 0 or j == 0:
            return 0
        if (i, j) not in memo:
            if i != j and text[i - 1] == text[j - 1]:
                memo[i, j] = longest(i - 1, j - 1) + 1
            else:
                memo[i, j] = max(longest(i - 1, j), longest(i, j - 1))
        return memo[i, j]

    return longest(len(text), len(text))
