"""Sorts by count and string in reverse, which reverses the alphabetical order too."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (counts[item], item), reverse=True)[:k]
