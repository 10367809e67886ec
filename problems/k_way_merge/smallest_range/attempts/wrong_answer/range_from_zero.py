"""Starts with 0 as the greatest number, which is wrong where all first numbers are negative."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    greatest = max(0, max(heap)[0])
    best = [heap[0][0], greatest]
    while True:
        least, i, place = heap[0]
        if greatest - least < best[1] - best[0]:
            best = [least, greatest]
        if place + 1 == len(lists[i]):
            return best
        greatest = max(greatest, lists[i][place + 1])
        heapq.heapreplace(heap, (lists[i][place + 1], i, place + 1))
