from functools import cache


def longest_repeating_subsequence(text):
    # the two occurrences may be chosen such that one is ahead of the other at every position
    @cache
    def longest(i, j):
        if j == len(text):
            return 0
        if i == j:
            return longest(i, j + 1)
        if text[i] == text[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 1) if text else 0
