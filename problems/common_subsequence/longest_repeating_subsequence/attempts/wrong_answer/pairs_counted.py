"""Counts the pairs of equal characters and ignores their order."""

from collections import Counter


def longest_repeating_subsequence(text):
    return sum(count // 2 for count in Counter(text).values())
