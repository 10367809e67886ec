"""Puts the subsets into a set in the order of the input, where [1, 2] and [2, 1] are two."""

from itertools import combinations


def subsets_with_duplicates(nums):
    found = set()
    for size in range(len(nums) + 1):
        found.update(combinations(nums, size))
    return [list(subset) for subset in found]
