"""Pops each point from the front of the list, which moves all others."""

import heapq


def k_closest_points(points, k):
    heap = []
    while points:
        x, y = points.pop(0)
        heapq.heappush(heap, (-(x * x + y * y), x, y))
        if len(heap) > k:
            heapq.heappop(heap)
    return [[x, y] for _, x, y in heap]
