"""Finds the greatest number once, at the beginning, and never raises it."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    greatest = max(heap)[0]
    best = [heap[0][0], greatest]
    while True:
        least, i, place = heapq.heappop(heap)
        if least <= greatest and greatest - least < best[1] - best[0]:
            best = [least, greatest]
        if place + 1 == len(lists[i]):
            return best
        heapq.heappush(heap, (lists[i][place + 1], i, place + 1))
