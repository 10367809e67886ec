"""Counts the distinct values and moves none."""


def remove_duplicates(nums):
    return sum(i == 0 or num != nums[i - 1] for i, num in enumerate(nums))
