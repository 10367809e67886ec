"""Keeps a min-heap of (count, string), which removes the alphabetically first of tied strings."""

import heapq
from collections import Counter


def top_k(items, k):
    heap = []
    for item, count in Counter(items).items():
        heapq.heappush(heap, (count, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [item for count, item in sorted(heap, key=lambda entry: (-entry[0], entry[1]))]
