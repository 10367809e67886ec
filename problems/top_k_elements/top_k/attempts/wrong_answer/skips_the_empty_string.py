"""Skips the empty string."""

from collections import Counter


def top_k(items, k):
    counts = Counter(item for item in items if item)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
