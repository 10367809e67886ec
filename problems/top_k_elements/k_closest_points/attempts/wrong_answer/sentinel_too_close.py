"""Fills the heap with placeholders at a distance of one million, although points may be farther away."""

import heapq


def k_closest_points(points, k):
    heap = [(-(10**12), None)] * k
    for i, (x, y) in enumerate(points):
        if -(x * x + y * y) > heap[0][0]:
            heapq.heapreplace(heap, (-(x * x + y * y), i))
    return [points[i] for _, i in heap if i is not None]
