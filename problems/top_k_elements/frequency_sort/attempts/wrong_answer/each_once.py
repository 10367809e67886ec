"""Writes each character only once."""

from collections import Counter


def frequency_sort(text):
    return "".join(character for character, _ in Counter(text).most_common())
