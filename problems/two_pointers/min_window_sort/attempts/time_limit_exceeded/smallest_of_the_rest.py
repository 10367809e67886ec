"""Computes the minimum of all following elements again for each index."""


def min_window_sort(nums):
    start = 0
    while start < len(nums) and nums[start] == min(nums[start:]):
        start += 1
    end = len(nums)
    while end > start and nums[end - 1] == max(nums[:end]):
        end -= 1
    return end - start
