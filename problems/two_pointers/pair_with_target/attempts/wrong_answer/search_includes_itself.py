"""Searches the whole list for the partner and may find the element itself."""

from bisect import bisect_left


def pair_with_target(nums, target):
    for i, num in enumerate(nums):
        j = bisect_left(nums, target - num)
        if j < len(nums) and nums[j] == target - num:
            return [min(i, j), max(i, j)]
    return [-1, -1]
