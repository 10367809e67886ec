"""Searches for the key, then for the key minus 1, and so on."""

from bisect import bisect_right


def floor_of_number(nums, key):
    if nums[0] > key:
        return -1
    while True:
        index = bisect_right(nums, key) - 1
        if nums[index] == key:
            return index
        key -= 1
