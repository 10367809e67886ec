"""Identifies subsets by frozensets, which ignore how often a value occurs."""

from itertools import combinations


def subsets_with_duplicates(nums):
    found = {}
    for size in range(len(nums) + 1):
        for subset in combinations(nums, size):
            found.setdefault(frozenset(subset), list(subset))
    return list(found.values())
