"""Puts tuples in input order into a set, where (1, 2) and (2, 1) are distinct."""

from itertools import combinations


def subsets_with_duplicates(nums):
    found = set()
    for size in range(len(nums) + 1):
        found.update(combinations(nums, size))
    return [list(subset) for subset in found]
