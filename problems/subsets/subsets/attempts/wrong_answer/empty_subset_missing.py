"""Starts with the subsets of one element."""

from itertools import combinations


def subsets(nums):
    return [list(subset) for size in range(1, len(nums) + 1) for subset in combinations(nums, size)]
