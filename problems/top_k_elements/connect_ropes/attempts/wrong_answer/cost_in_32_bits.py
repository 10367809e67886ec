"""Stores the cost in 32 bits, which overflows."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        both = heapq.heappop(ropes) + heapq.heappop(ropes)
        cost = (cost + both + 2**31) % 2**32 - 2**31
        heapq.heappush(ropes, both)
    return cost
