"""Keeps a heap with the closest point at its root, and removes that one."""

import heapq


def k_closest_points(points, k):
    heap = []
    for x, y in points:
        heapq.heappush(heap, (x * x + y * y, x, y))
        if len(heap) > k:
            heapq.heappop(heap)
    return [[x, y] for _, x, y in heap]
