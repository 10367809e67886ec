"""Drops the middle although it may be the smallest element."""


def rotation_count(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle - 1
    return low
