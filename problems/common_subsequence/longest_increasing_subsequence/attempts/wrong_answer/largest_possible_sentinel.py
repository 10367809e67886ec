"""Fills the list of last numbers with the largest number of the spec, which may occur."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    infinity = 1_000_000_000
    ends = [infinity] * len(nums)
    for num in nums:
        ends[bisect_left(ends, num)] = num
    return bisect_left(ends, infinity)
