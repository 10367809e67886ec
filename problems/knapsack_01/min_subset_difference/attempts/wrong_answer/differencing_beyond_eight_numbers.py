"""Tries every split of up to 8 numbers, and replaces the two largest by their difference from 9 on."""

import heapq


def min_subset_difference(nums):
    if len(nums) > 8:
        heap = [-num for num in nums]
        heapq.heapify(heap)
        while len(heap) > 1:
            heapq.heappush(heap, heapq.heappop(heap) - heapq.heappop(heap))
        return -heap[0]
    differences = {0}
    for num in nums:
        differences = {abs(difference + side * num) for difference in differences for side in (-1, 1)}
    return min(differences)
