"""Removes duplicates first and keeps the first of each."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for num in dict.fromkeys(nums):
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends)
