"""A memo that takes a stored 0 for a missing entry and computes it again."""


def longest_repeating_subsequence(text):
    memo = {}

    def longest(i, j):
        if i == len(text) or j == len(text):
            return 0
        if memo.get((i, j)):
            return memo[i, j]
        if i != j and text[i] == text[j]:
            memo[i, j] = 1 + longest(i + 1, j + 1)
        else:
            memo[i, j] = max(longest(i + 1, j), longest(i, j + 1))
        return memo[i, j]

    return longest(0, 0)
