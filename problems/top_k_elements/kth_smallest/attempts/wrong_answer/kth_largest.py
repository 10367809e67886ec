"""Keeps k numbers in a min-heap, which are the largest, and returns the k-th largest."""

import heapq


def kth_smallest(nums, k):
    heap = []
    for num in nums:
        heapq.heappush(heap, num)
        if len(heap) > k:
            heapq.heappop(heap)
    return heap[0]
