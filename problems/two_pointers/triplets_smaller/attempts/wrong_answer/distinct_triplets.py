"""Counts the distinct triplets of values."""

from itertools import combinations


def triplets_smaller(nums, target):
    return len({triplet for triplet in combinations(sorted(nums), 3) if sum(triplet) < target})
