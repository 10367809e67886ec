"""Marks the empty subsequence with the smallest number of the spec, which may occur."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = [-1_000_000_000]
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends) - 1
