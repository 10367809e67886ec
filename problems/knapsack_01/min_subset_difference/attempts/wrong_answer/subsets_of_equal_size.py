"""Splits the numbers into subsets whose sizes differ by no more than one."""

from itertools import combinations


def min_subset_difference(nums):
    total = sum(nums)
    return min(abs(total - 2 * sum(part)) for part in combinations(nums, len(nums) // 2))
