"""Searches for the key, then for the day before it, and so on."""

from bisect import bisect_right


def floor_of_number(nums, key):
    if nums[0] > key:
        return -1
    while True:
        place = bisect_right(nums, key) - 1
        if nums[place] == key:
            return place
        key -= 1
