"""Reads the list from the front."""


def ceiling_of_number(nums, key):
    for i, num in enumerate(nums):
        if num >= key:
            return i
    return -1
