"""Looks only between sorted neighbors, not before the first and after the last."""

from itertools import pairwise


def all_missing_numbers(nums):
    nums = sorted(nums)
    missing = []
    for left, right in pairwise(nums):
        missing.extend(range(left + 1, right))
    return missing
