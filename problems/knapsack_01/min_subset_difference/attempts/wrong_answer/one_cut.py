"""Looks for the best place to cut the sorted list in two."""

from itertools import accumulate


def min_subset_difference(nums):
    total = sum(nums)
    return min(abs(total - 2 * left) for left in accumulate(sorted(nums), initial=0))
