"""Removes the largest sum from the heap when it holds more than k."""

import heapq


def k_largest_pairs(first, second, k):
    heap = []
    for a in first[:k]:
        for b in second[:k]:
            heapq.heappush(heap, (-a - b, a, b))
            if len(heap) > k:
                heapq.heappop(heap)
    return [[a, b] for _, a, b in heap]
