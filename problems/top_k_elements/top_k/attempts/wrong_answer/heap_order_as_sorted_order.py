"""Returns the first k elements of a heap's list, as if it were sorted."""

import heapq
from collections import Counter


def top_k(items, k):
    heap = [(-count, item) for item, count in Counter(items).items()]
    heapq.heapify(heap)
    return [item for count, item in heap[:k]]
