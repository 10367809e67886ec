"""Compare counts as text of four digits."""

import heapq
from collections import Counter


def top_k(items, k):
    n = len(items)
    counts = Counter(items)
    return heapq.nsmallest(k, counts, key=lambda s: f"{n - counts[s]:04d}{s}")
