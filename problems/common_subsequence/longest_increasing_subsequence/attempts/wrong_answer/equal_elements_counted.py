"""Lets equal elements follow each other."""

from bisect import bisect_right


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        k = bisect_right(ends, num)
        ends[k : k + 1] = [num]
    return len(ends)
