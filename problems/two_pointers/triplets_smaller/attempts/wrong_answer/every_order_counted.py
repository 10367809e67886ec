"""Counts a triplet once for each order of the three."""

from itertools import permutations


def triplets_smaller(nums, target):
    return sum(sum(triplet) < target for triplet in permutations(nums, 3))
