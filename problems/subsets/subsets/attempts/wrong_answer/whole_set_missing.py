"""Ends the sizes one too early, so that the whole set is missing."""

from itertools import combinations


def subsets(nums):
    return [list(subset) for size in range(max(len(nums), 1)) for subset in combinations(nums, size)]
