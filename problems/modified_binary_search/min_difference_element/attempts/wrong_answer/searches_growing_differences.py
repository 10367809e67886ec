"""Searches for key - d and key + d with a growing d."""

from bisect import bisect_left


def min_difference_element(nums, key):
    difference = 0
    while True:
        for target in (key - difference, key + difference):
            index = bisect_left(nums, target)
            if index < len(nums) and nums[index] == target:
                return target
        difference += 1
