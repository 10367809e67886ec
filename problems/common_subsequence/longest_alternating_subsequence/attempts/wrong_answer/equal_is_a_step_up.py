"""Counts a step between equal elements as a step up."""

import itertools


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    for before, num in itertools.pairwise(nums):
        if num >= before:
            up = down + 1
        else:
            down = up + 1
    return max(up, down)
