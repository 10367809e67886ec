"""Extends the longer one of both lengths, so that a step up may follow a step up."""

import itertools


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    for before, num in itertools.pairwise(nums):
        if num > before:
            up = max(up, down) + 1
        elif num < before:
            down = up + 1
    return max(up, down)
