"""Starts with a 0 in the list of last numbers, which negative numbers replace."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = [0]
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends) - (0 not in nums and ends[0] == 0)
