import sys
from functools import cache


def count_palindromic_substrings(text):
    sys.setrecursionlimit(10_000)

    @cache
    def is_palindrome(left, right):
        if left >= right:
            return True
        return text[left] == text[right] and is_palindrome(left + 1, right - 1)

    n = len(text)
    return sum(is_palindrome(left, left + more) for more in range(n) for left in range(n - more))
