"""Starts with a best length of 1,000,000, so that longer ranges are never stored."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    largest = max(heap)[0]
    best = [-1, 1_000_000]
    while True:
        smallest, i, j = heap[0]
        if largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        if j + 1 == len(lists[i]):
            return best
        largest = max(largest, lists[i][j + 1])
        heapq.heapreplace(heap, (lists[i][j + 1], i, j + 1))
