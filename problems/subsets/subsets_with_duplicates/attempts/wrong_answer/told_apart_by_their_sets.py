"""Remembers the subsets as frozensets, which forget how often a number is taken."""

from itertools import combinations


def subsets_with_duplicates(nums):
    found = {}
    for size in range(len(nums) + 1):
        for subset in combinations(nums, size):
            found.setdefault(frozenset(subset), list(subset))
    return list(found.values())
