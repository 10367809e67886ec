"""Compares absolute values."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in map(abs, nums):
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends)
