"""Keeps the memo by indices alone, so that the next call reads it for another string."""

from functools import cache

current = ""


@cache
def is_palindrome(left, right):
    if left >= right:
        return True
    return current[left] == current[right] and is_palindrome(left + 1, right - 1)


def count_palindromic_substrings(text):
    global current
    current = text
    return sum(is_palindrome(left, right) for right in range(len(text)) for left in range(right, -1, -1))
