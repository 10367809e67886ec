"""Counts at most 1,000 equal numbers."""

from collections import Counter


def kth_smallest(nums, k):
    for num, count in sorted(Counter(nums).items()):
        k -= min(count, 1000)
        if k <= 0:
            return num
    return max(nums)
