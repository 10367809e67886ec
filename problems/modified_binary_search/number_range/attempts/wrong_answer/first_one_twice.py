"""Gives the position of the first one for both."""

from bisect import bisect_left


def number_range(nums, key):
    first = bisect_left(nums, key)
    if first == len(nums) or nums[first] != key:
        return [-1, -1]
    return [first, first]
