"""Starts with 0 as the largest number, which is wrong if all first numbers are negative."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    largest = max(0, max(heap)[0])
    best = [heap[0][0], largest]
    while True:
        smallest, i, j = heap[0]
        if largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        if j + 1 == len(lists[i]):
            return best
        largest = max(largest, lists[i][j + 1])
        heapq.heapreplace(heap, (lists[i][j + 1], i, j + 1))
