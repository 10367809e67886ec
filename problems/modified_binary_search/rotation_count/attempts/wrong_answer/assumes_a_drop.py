"""Assumes that there is a drop, and returns the last index if there is none."""


def rotation_count(nums):
    if len(nums) < 2:
        return 0
    low, high = 0, len(nums) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if nums[middle] > nums[low]:
            low = middle
        else:
            high = middle
    return high
