"""Looks for the longest descending subarray."""


def min_window_sort(nums):
    best = length = 1
    for i in range(1, len(nums)):
        length = length + 1 if nums[i] < nums[i - 1] else 1
        best = max(best, length)
    return best if best > 1 else 0
