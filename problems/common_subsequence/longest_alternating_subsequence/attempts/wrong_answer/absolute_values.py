"""Compares absolute values."""

import itertools


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    for before, num in itertools.pairwise(nums):
        if abs(num) > abs(before):
            up = down + 1
        elif abs(num) < abs(before):
            down = up + 1
    return max(up, down)
