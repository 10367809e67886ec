"""Removes equal neighbors and then lets equal elements stay."""

from bisect import bisect_right
from itertools import groupby


def min_deletions_to_sort(nums):
    last = []
    for num, _ in groupby(nums):
        k = bisect_right(last, num)
        last[k : k + 1] = [num]
    return len(nums) - len(last)
