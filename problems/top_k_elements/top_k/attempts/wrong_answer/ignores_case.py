"""Ignores case when it breaks ties."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item.lower()))[:k]
