import sys
from functools import cache


def palindromic_partitioning(text):
    sys.setrecursionlimit(20_000)
    n = len(text)

    @cache
    def is_palindrome(left, right):
        return left >= right or (text[left] == text[right] and is_palindrome(left + 1, right - 1))

    @cache
    def fewest(start):
        """Return the cuts for the characters from start on, and -1 if there are none."""
        if start == n:
            return -1
        cuts = n - start - 1
        for end in range(start, n):
            if is_palindrome(start, end):
                cuts = min(cuts, 1 + fewest(end + 1))
        return cuts

    return fewest(0)
