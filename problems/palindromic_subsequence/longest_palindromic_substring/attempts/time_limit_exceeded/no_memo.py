"""The recursion over both ends without a memo, which is exponential."""

import sys


def longest_palindromic_substring(text):
    sys.setrecursionlimit(10_000)

    def is_palindrome(left, right):
        return left >= right or (text[left] == text[right] and is_palindrome(left + 1, right - 1))

    def longest(left, right):
        if is_palindrome(left, right):
            return text[left : right + 1]
        return max(longest(left + 1, right), longest(left, right - 1), key=len)

    return longest(0, len(text) - 1)
