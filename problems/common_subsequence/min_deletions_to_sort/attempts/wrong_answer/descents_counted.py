"""Counts the places where an element is not larger than the one before it."""


def min_deletions_to_sort(nums):
    return sum(nums[i] <= nums[i - 1] for i in range(1, len(nums)))
