"""Splits the string into words first, which loses the spaces."""

from collections import Counter


def frequency_sort(text):
    counts = Counter("".join(text.split()))
    return "".join(character * count for character, count in counts.most_common())
