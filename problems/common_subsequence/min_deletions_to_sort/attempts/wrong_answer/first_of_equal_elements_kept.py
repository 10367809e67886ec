"""Removes duplicates first and keeps the first of equal elements."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    last = []
    for num in dict.fromkeys(nums):
        k = bisect_left(last, num)
        last[k : k + 1] = [num]
    return len(nums) - len(last)
