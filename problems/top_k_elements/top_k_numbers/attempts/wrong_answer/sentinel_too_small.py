"""Fills the heap with -1,000,000 as a placeholder, although numbers may be smaller."""

import heapq


def top_k_numbers(nums, k):
    heap = [-1_000_000] * k
    for num in nums:
        if num > heap[0]:
            heapq.heapreplace(heap, num)
    return heap
