"""Returns the first k elements of a max-heap's list, as if it were sorted."""

import heapq


def top_k_numbers(nums, k):
    heap = [-num for num in nums]
    heapq.heapify(heap)
    return [-num for num in heap[:k]]
