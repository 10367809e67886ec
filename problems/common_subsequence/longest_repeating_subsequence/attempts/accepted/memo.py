from functools import cache


def longest_repeating_subsequence(text):
    n = len(text)

    @cache
    def longest(i, j):
        if i == n or j == n:
            return 0
        if i != j and text[i] == text[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)
