"""Fills the last elements with the largest number of the spec, which then counts as empty."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    last = [2**31 - 1] * (len(nums) + 1)
    for num in nums:
        last[bisect_left(last, num)] = num
    return len(nums) - last.index(2**31 - 1)
