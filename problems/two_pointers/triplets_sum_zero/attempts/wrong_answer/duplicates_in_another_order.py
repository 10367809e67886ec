"""Removes duplicates without sorting the three values first."""

from itertools import combinations


def triplets_sum_zero(nums):
    return [list(triplet) for triplet in {it for it in combinations(nums, 3) if sum(it) == 0}]
