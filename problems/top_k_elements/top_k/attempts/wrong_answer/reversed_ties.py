"""Sorts by count and title in reverse, which turns the titles round as well."""

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (counts[item], item), reverse=True)[:k]
