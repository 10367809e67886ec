"""Treats equal neighbors as a pair in the wrong order."""


def min_window_sort(nums):
    start, end = 0, -1
    for i in range(1, len(nums)):
        if nums[i] <= max(nums[max(0, i - 50) : i]):
            end = i
    for i in range(len(nums) - 2, -1, -1):
        if nums[i] >= min(nums[i + 1 : i + 51]):
            start = i
    return end - start + 1
