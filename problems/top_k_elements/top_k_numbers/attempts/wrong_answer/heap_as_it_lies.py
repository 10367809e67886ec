"""Takes the first k items of a max-heap for the k largest."""

import heapq


def top_k_numbers(nums, k):
    heap = [-num for num in nums]
    heapq.heapify(heap)
    return [-num for num in heap[:k]]
