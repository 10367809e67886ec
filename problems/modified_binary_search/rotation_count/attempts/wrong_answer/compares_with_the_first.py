"""Compares the middle with the first element, which is wrong for lists that are not rotated."""


def rotation_count(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] >= nums[low]:
            low = middle + 1
        else:
            high = middle
    return low
