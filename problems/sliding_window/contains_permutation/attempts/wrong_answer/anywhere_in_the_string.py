"""Accepts when the whole string has all characters often enough, adjacent or not."""

from collections import Counter


def contains_permutation(text, pattern):
    return not Counter(pattern) - Counter(text)
