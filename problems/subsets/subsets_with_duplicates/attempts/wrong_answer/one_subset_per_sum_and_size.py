"""Keeps one subset for each sum and size."""

from itertools import combinations


def subsets_with_duplicates(nums):
    found = {}
    for size in range(len(nums) + 1):
        for subset in combinations(nums, size):
            found[size, sum(subset)] = list(subset)
    return list(found.values())
