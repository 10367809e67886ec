"""Overwrites the root of the heap with the sum and does not restore the heap."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        shortest = heapq.heappop(ropes)
        ropes[0] += shortest
        cost += ropes[0]
    return cost
