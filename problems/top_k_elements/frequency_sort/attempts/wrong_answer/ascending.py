"""Sorts by count in ascending order."""

from collections import Counter


def frequency_sort(text):
    counts = Counter(text)
    return "".join(character * counts[character] for character in sorted(counts, key=counts.get))
