"""Counts pairs of equal characters, as if the characters might be rearranged."""

from collections import Counter


def longest_palindromic_subsequence(text):
    pairs = sum(count // 2 for count in Counter(text).values())
    return min(2 * pairs + 1, len(text))
