"""Reads every element."""


def search_rotated_duplicates(nums, key):
    for i, num in enumerate(nums):
        if num == key:
            return i
    return -1
