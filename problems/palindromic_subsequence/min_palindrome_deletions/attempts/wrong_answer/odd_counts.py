"""Counts characters with odd counts, as if the rest might be rearranged."""

from collections import Counter


def min_palindrome_deletions(text):
    return max(sum(count % 2 for count in Counter(text).values()) - 1, 0)
