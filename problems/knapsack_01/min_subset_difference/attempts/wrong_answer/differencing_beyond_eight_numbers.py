"""Tries every deal of up to 8 numbers, and sets the two greatest against each other from 9 on."""

import heapq


def min_subset_difference(nums):
    if len(nums) > 8:
        heap = [-num for num in nums]
        heapq.heapify(heap)
        while len(heap) > 1:
            heapq.heappush(heap, heapq.heappop(heap) - heapq.heappop(heap))
        return -heap[0]
    gaps = {0}
    for num in nums:
        gaps = {abs(gap + side * num) for gap in gaps for side in (-1, 1)}
    return min(gaps)
