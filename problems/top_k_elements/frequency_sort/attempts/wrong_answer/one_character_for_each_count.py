"""Keeps a dictionary from count to character, with one character per count."""

from collections import Counter


def frequency_sort(text):
    by_count = {}
    for character, count in Counter(text).items():
        by_count[count] = character
    return "".join(by_count[count] * count for count in sorted(by_count, reverse=True))
