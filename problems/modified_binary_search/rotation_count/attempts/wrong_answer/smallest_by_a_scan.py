"""Looks for the smallest in the whole row."""


def rotation_count(nums):
    return nums.index(min(nums))
