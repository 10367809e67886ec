"""Searches the whole list for the smallest element."""


def rotation_count(nums):
    return nums.index(min(nums))
