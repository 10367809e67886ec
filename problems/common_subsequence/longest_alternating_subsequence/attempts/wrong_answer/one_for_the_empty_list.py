"""Returns 1 for the empty list."""

import itertools


def longest_alternating_subsequence(nums):
    up = down = 1
    for before, num in itertools.pairwise(nums):
        if num > before:
            up = down + 1
        elif num < before:
            down = up + 1
    return max(up, down)
