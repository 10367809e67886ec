"""Sorts indices by value with equal ones ascending, so that equal elements count as increasing."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    for i in sorted(range(len(nums)), key=lambda i: nums[i]):
        k = bisect_left(ends, i)
        ends[k : k + 1] = [i]
    return len(ends)
