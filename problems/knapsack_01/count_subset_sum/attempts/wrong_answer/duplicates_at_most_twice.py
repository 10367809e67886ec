"""Counts two equal numbers as two, and forgets the third."""

from collections import Counter


def count_subset_sum(nums, target):
    kept = []
    for num, times in Counter(nums).items():
        kept += [num] * min(times, 2)
    ways = [1] + [0] * target
    for num in kept:
        for total in range(target, num - 1, -1):
            ways[total] += ways[total - num]
    return ways[target]
