"""Gives the empty range an infinite price, so that two equal neighbors are never the center."""

from functools import cache
from math import inf


def min_palindrome_deletions(text):
    @cache
    def fewest(left, right):
        if left > right:
            return inf
        if left == right:
            return 0
        inside = fewest(left + 1, right - 1) if text[left] == text[right] else inf
        return min(inside, fewest(left + 1, right) + 1, fewest(left, right - 1) + 1)

    return fewest(0, len(text) - 1) if text else 0
