"""Puts the sum on top of the heap and does not let it sink."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        shortest = heapq.heappop(ropes)
        ropes[0] += shortest
        cost += ropes[0]
    return cost
