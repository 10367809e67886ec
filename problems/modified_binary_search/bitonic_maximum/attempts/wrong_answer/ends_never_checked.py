"""Searches for an element between two smaller ones, and finds none at the ends."""


def bitonic_maximum(nums):
    low, high = 1, len(nums) - 2
    while low <= high:
        middle = (low + high) // 2
        if nums[middle - 1] < nums[middle] > nums[middle + 1]:
            return nums[middle]
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle - 1
    return nums[0]
