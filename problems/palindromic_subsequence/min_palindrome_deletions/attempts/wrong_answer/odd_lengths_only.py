"""Extends from single characters only: a palindrome of even length costs one deletion more."""

from functools import cache


def min_palindrome_deletions(text):
    @cache
    def around(left, right):
        if left < 0 or right == len(text):
            return left + 1 + len(text) - right
        if text[left] == text[right]:
            return around(left - 1, right + 1)
        return 1 + min(around(left - 1, right), around(left, right + 1))

    return min((around(center - 1, center + 1) for center in range(len(text))), default=0)
