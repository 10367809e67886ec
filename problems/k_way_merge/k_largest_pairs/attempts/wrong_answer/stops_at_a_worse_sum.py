"""Stops the whole search, instead of one row, at the first sum that is too small."""

import heapq


def k_largest_pairs(first, second, k):
    heap = []
    for a in first:
        for b in second:
            if len(heap) < k:
                heapq.heappush(heap, (a + b, a, b))
            elif a + b > heap[0][0]:
                heapq.heapreplace(heap, (a + b, a, b))
            else:
                return [[a, b] for _, a, b in heap]
    return [[a, b] for _, a, b in heap]
