"""Packs length and start into one number, in which distant starts outweigh the length."""

from heapq import heapify, heapreplace


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapify(heap)
    largest = max(nums[0] for nums in lists)
    found = []
    while True:
        smallest, i, j = heap[0]
        packed = (largest - smallest) * 1_000_000_000 + smallest
        found = min(found or [packed, smallest, largest], [packed, smallest, largest])
        if j + 1 == len(lists[i]):
            return found[1:]
        num = lists[i][j + 1]
        largest = max(largest, num)
        heapreplace(heap, (num, i, j + 1))
