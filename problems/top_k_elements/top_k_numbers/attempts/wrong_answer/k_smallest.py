"""Keeps k numbers in a max-heap and replaces its root, which leaves the k smallest."""

import heapq


def top_k_numbers(nums, k):
    heap = []
    for num in nums:
        heapq.heappush(heap, -num)
        if len(heap) > k:
            heapq.heappop(heap)
    return [-num for num in heap]
