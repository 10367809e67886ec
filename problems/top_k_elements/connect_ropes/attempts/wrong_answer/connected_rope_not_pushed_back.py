"""Does not push the connected rope back into the heap."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        cost += heapq.heappop(ropes) + heapq.heappop(ropes)
    return cost
