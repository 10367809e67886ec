"""Pops each number from the front of the list, which moves all others."""

import heapq


def top_k_numbers(nums, k):
    heap = []
    while nums:
        heapq.heappush(heap, nums.pop(0))
        if len(heap) > k:
            heapq.heappop(heap)
    return heap
