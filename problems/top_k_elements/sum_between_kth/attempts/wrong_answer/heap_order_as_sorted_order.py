"""Slices a heap's list, as if it were sorted."""

import heapq


def sum_between_kth(nums, k1, k2):
    heapq.heapify(nums)
    return sum(nums[k1 : k2 - 1])
