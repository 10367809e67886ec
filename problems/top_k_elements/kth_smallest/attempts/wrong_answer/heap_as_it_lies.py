"""Takes the list behind a heap for a sorted list."""

import heapq


def kth_smallest(nums, k):
    heapq.heapify(nums)
    return nums[k - 1]
