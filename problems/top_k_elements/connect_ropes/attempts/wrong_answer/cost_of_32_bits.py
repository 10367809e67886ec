"""Wraps the cost at 32 bits."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        both = heapq.heappop(ropes) + heapq.heappop(ropes)
        cost = (cost + both + 2**31) % 2**32 - 2**31
        heapq.heappush(ropes, both)
    return cost
