"""Reads index k - 1 of a heap's list, as if it were sorted."""

import heapq


def kth_smallest(nums, k):
    heapq.heapify(nums)
    return nums[k - 1]
