"""Stops at the first number that is too large, instead of skipping it."""

from functools import cache


def count_subset_sum(nums, target):
    @cache
    def count(i, left):
        if left == 0:
            return 1
        if i == len(nums) or nums[i] > left:
            return 0
        return count(i + 1, left) + count(i + 1, left - nums[i])

    return count(0, target)
