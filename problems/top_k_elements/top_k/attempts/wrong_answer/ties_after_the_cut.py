"""Cuts to k by count alone and orders ties only afterwards."""

from collections import Counter


def top_k(items, k):
    kept = Counter(items).most_common(k)
    return [item for item, count in sorted(kept, key=lambda entry: (-entry[1], entry[0]))]
