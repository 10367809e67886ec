"""Tries all triplets with itertools."""

from itertools import combinations


def triplet_closest(nums, target):
    return min((abs(sum(triplet) - target), sum(triplet)) for triplet in combinations(nums, 3))[1]
