"""Adds the length of the final rope to the cost once more."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        both = heapq.heappop(ropes) + heapq.heappop(ropes)
        cost += both
        heapq.heappush(ropes, both)
    return cost + sum(ropes)
