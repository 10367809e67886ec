"""Builds a new list of last numbers for each element."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        k = bisect_left(ends, num)
        ends = ends[:k] + [num] + ends[k + 1 :]
    return len(ends)
