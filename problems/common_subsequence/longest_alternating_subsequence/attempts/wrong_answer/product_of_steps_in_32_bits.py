"""Multiplies neighboring steps in 32 bits to see whether they turn."""

import itertools


def longest_alternating_subsequence(nums):
    steps = [b - a for a, b in itertools.pairwise(nums) if a != b]
    if not steps:
        return min(len(nums), 1)
    return 2 + sum((a * b + 2**31) % 2**32 - 2**31 < 0 for a, b in itertools.pairwise(steps))
