"""Compares absolute values."""


def rotation_count(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if abs(nums[middle]) > abs(nums[high]):
            low = middle + 1
        else:
            high = middle
    return low
