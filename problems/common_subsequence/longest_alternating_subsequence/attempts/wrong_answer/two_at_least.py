"""Counts turns and adds 2, also if all elements are equal."""

import itertools


def longest_alternating_subsequence(nums):
    if len(nums) < 2:
        return len(nums)
    steps = [b - a for a, b in itertools.pairwise(nums) if a != b]
    return 2 + sum((a > 0) != (b > 0) for a, b in itertools.pairwise(steps))
