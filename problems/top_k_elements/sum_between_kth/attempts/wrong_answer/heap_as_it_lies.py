"""Takes the list behind a heap for a sorted list."""

import heapq


def sum_between_kth(nums, k1, k2):
    heapq.heapify(nums)
    return sum(nums[k1 : k2 - 1])
