"""Counts the subsequence that ends with the last element instead of the longest one."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    last, k = [], -1
    for num in nums:
        k = bisect_left(last, num)
        last[k : k + 1] = [num]
    return len(nums) - (k + 1)
