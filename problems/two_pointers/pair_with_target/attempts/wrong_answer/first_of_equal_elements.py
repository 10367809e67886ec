"""Looks only at the first of the elements with the partner's value."""

from bisect import bisect_left


def pair_with_target(nums, target):
    for i, num in enumerate(nums):
        j = bisect_left(nums, target - num)
        if i < j < len(nums) and nums[j] == target - num:
            return [i, j]
    return [-1, -1]
