"""Extends from single characters only, so that every palindrome has odd length."""

from functools import cache


def longest_palindromic_subsequence(text):
    @cache
    def around(left, right):
        if left < 0 or right == len(text):
            return 0
        if text[left] == text[right]:
            return around(left - 1, right + 1) + 1
        return max(around(left - 1, right), around(left, right + 1))

    return max((2 * around(center - 1, center + 1) + 1 for center in range(len(text))), default=0)
