"""Marks the index of no element with -1, which reads the last element of the list."""

from functools import cache


def max_sum_increasing_subsequence(nums):
    @cache
    def largest(i, last):
        if i == len(nums):
            return 0
        best = largest(i + 1, last)
        if nums[i] > nums[last] or (last == -1 and i < len(nums) - 1):
            best = max(best, nums[i] + largest(i + 1, i))
        return best

    return largest(0, -1) or max(nums)
