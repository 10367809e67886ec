"""Starts the maximum with a sentinel that the lowest sum does not exceed."""

from heapq import heappop, heappush


def k_largest_pairs(first, second, k):
    lowest = -2_000_000_000
    heap = []
    for i in range(min(k, len(first))):
        for j in range(min(k // (i + 1), len(second))):
            total = first[i] + second[j]
            if total > lowest:
                heappush(heap, (total, i, j))
            if len(heap) > k:
                heappop(heap)
    return [[first[i], second[j]] for _, i, j in heap]
