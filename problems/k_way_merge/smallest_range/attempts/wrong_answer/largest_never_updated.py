"""Finds the largest number once, at the beginning, and never updates it."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    largest = max(heap)[0]
    best = [heap[0][0], largest]
    while True:
        smallest, i, j = heapq.heappop(heap)
        if smallest <= largest and largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        if j + 1 == len(lists[i]):
            return best
        heapq.heappush(heap, (lists[i][j + 1], i, j + 1))
