"""Forgets that an unpaired center can stay."""

from functools import cache


def min_palindrome_deletions(text):
    @cache
    def paired(left, right):
        if left >= right:
            return 0
        if text[left] == text[right]:
            return paired(left + 1, right - 1) + 2
        return max(paired(left + 1, right), paired(left, right - 1))

    return len(text) - paired(0, len(text) - 1)
