"""Gives the first position of the smallest number."""


def rotation_count_duplicates(nums):
    return nums.index(min(nums))
