"""Splits the numbers into two subsets of equal size."""

from itertools import combinations


def equal_subset_partition(nums):
    total = sum(nums)
    return len(nums) % 2 == 0 and any(2 * sum(part) == total for part in combinations(nums, len(nums) // 2))
