"""Fills the heap's list with the first k numbers and never calls heapify."""

import heapq


def kth_smallest(nums, k):
    heap = [-num for num in nums[:k]]
    for num in nums[k:]:
        if num < -heap[0]:
            heapq.heapreplace(heap, -num)
    return -heap[0]
