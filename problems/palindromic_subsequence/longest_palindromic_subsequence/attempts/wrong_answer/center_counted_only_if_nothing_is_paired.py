"""Counts pairs only, and one character where there is no pair: the center is forgotten otherwise."""

from functools import cache


def longest_palindromic_subsequence(text):
    @cache
    def paired(left, right):
        if left >= right:
            return 0
        if text[left] == text[right]:
            return paired(left + 1, right - 1) + 2
        return max(paired(left + 1, right), paired(left, right - 1))

    return paired(0, len(text) - 1) or min(len(text), 1)
