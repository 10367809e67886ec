"""Counts the copies beyond the first of each character."""

from collections import Counter


def longest_repeating_subsequence(text):
    return sum(count - 1 for count in Counter(text).values())
