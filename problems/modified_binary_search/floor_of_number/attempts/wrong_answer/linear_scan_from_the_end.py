"""Reads the list from its end."""


def floor_of_number(nums, key):
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] <= key:
            return i
    return -1
