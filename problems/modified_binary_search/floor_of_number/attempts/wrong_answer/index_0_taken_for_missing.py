"""Treats index 0 as 'not found'."""


def floor_of_number(nums, key):
    low, high = 0, len(nums) - 1
    index = 0
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] <= key:
            index = middle
            low = middle + 1
        else:
            high = middle - 1
    return index or -1
