"""Keeps a memo over the index, but asks for every substring from its ends to the middle again: O(n^3)."""

import sys


def palindromic_partitioning(text):
    sys.setrecursionlimit(20_000)
    known = {len(text): -1}

    def is_palindrome(left, right):
        if left >= right:
            return True
        return text[left] == text[right] and is_palindrome(left + 1, right - 1)

    def fewest(start):
        if start not in known:
            ends = [end for end in range(start, len(text)) if is_palindrome(start, end)]
            known[start] = min(1 + fewest(end + 1) for end in ends)
        return known[start]

    return fewest(0)
