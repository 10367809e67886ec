"""Invert the characters and end with one that inverts to a null character."""

import heapq
from collections import Counter

TOP = 0x10FFFF


def flip(s):
    """A string that compares the other way round."""
    return "".join(chr(TOP - ord(c)) for c in s) + chr(TOP)


def top_k(items, k):
    heap = []
    for item, count in Counter(items).items():
        heapq.heappush(heap, (count, flip(item), item))
        if len(heap) > k:
            heapq.heappop(heap)
    return sorted((item for _, _, item in heap), key=lambda s, c=Counter(items): (-c[s], s))
