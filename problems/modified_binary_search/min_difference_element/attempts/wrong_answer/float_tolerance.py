"""Compares the differences as floats with a tolerance, and sees a tie where there is none."""

from bisect import bisect_left
from math import isclose


def min_difference_element(nums, key):
    index = bisect_left(nums, key)
    if index == 0:
        return nums[0]
    if index == len(nums):
        return nums[-1]
    below, above = nums[index - 1], nums[index]
    if isclose(key - below, above - key):
        return below
    return below if key - below < above - key else above
