"""Only splits the sorted list into a prefix and a suffix."""

from itertools import accumulate


def min_subset_difference(nums):
    total = sum(nums)
    return min(abs(total - 2 * left) for left in accumulate(sorted(nums), initial=0))
