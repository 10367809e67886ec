"""Joins the two indices to one string as a key, so that (1, 11) and (11, 1) are the same, and others too."""


def longest_repeating_subsequence(text):
    memo = {}

    def longest(i, j):
        if i == 0 or j == 0:
            return 0
        key = str(i) + str(j)
        if key not in memo:
            if i != j and text[i - 1] == text[j - 1]:
                memo[key] = longest(i - 1, j - 1) + 1
            else:
                memo[key] = max(longest(i - 1, j), longest(i, j - 1))
        return memo[key]

    return longest(len(text), len(text))
