"""Compares the differences with a tolerance, as floats, and sees a tie where the upper one is nearer."""

from bisect import bisect_left
from math import isclose


def min_difference_element(nums, key):
    place = bisect_left(nums, key)
    if place == 0:
        return nums[0]
    if place == len(nums):
        return nums[-1]
    below, above = nums[place - 1], nums[place]
    if isclose(key - below, above - key):
        return below
    return below if key - below < above - key else above
