"""Gives each subset in all of its orders."""

from itertools import permutations


def subsets(nums):
    return [list(path) for size in range(len(nums) + 1) for path in permutations(nums, size)]
