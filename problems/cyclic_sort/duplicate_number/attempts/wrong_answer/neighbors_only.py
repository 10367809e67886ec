"""Compares neighbors without sorting."""

from itertools import pairwise


def duplicate_number(nums):
    for left, right in pairwise(nums):
        if left == right:
            return left
    return nums[-1]
