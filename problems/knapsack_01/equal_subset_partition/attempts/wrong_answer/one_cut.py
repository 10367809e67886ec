"""Looks for one place where the list can be cut, as if the parts had to be neighbours."""

from itertools import accumulate


def equal_subset_partition(nums):
    total = sum(nums)
    return any(2 * left == total for left in accumulate(nums, initial=0))
