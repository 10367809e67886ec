"""Connects the two longest ropes first."""

import heapq


def connect_ropes(ropes):
    heap = [-rope for rope in ropes]
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        both = heapq.heappop(heap) + heapq.heappop(heap)
        cost -= both
        heapq.heappush(heap, both)
    return cost
