"""Prefers the larger of two sums that are equally close."""

from itertools import combinations


def triplet_closest(nums, target):
    return min(map(sum, combinations(nums, 3)), key=lambda total: (abs(total - target), -total))
