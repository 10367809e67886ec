"""Drops the middle if the next element is smaller, though the middle may be the maximum."""


def bitonic_maximum(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle - 1
    return nums[low]
