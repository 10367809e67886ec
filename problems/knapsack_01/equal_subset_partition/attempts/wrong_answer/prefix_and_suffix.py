"""Only splits the list into a prefix and a suffix."""

from itertools import accumulate


def equal_subset_partition(nums):
    total = sum(nums)
    return any(2 * left == total for left in accumulate(nums, initial=0))
