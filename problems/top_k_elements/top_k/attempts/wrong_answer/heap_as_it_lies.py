"""Takes the list behind a heap for a sorted list."""

import heapq
from collections import Counter


def top_k(items, k):
    heap = [(-count, item) for item, count in Counter(items).items()]
    heapq.heapify(heap)
    return [item for count, item in heap[:k]]
