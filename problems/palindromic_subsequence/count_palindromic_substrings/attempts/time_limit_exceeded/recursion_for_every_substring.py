"""Asks for every substring by a recursion from the ends to the middle, without a memo: O(n^3)."""

import sys


def count_palindromic_substrings(text):
    sys.setrecursionlimit(10_000)

    def is_palindrome(left, right):
        return left >= right or (text[left] == text[right] and is_palindrome(left + 1, right - 1))

    return sum(is_palindrome(left, right) for right in range(len(text)) for left in range(right + 1))
