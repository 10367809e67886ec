"""Goes through all pairs with a heap of the k best."""

import heapq


def k_largest_pairs(first, second, k):
    heap = []
    for a in first:
        for b in second:
            if len(heap) < k:
                heapq.heappush(heap, (a + b, a, b))
            elif a + b > heap[0][0]:
                heapq.heapreplace(heap, (a + b, a, b))
    return [[a, b] for _, a, b in heap]
