"""Does not put the spliced rope back."""

import heapq


def connect_ropes(ropes):
    heapq.heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        cost += heapq.heappop(ropes) + heapq.heappop(ropes)
    return cost
