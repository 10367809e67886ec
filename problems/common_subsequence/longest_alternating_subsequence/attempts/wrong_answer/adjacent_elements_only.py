"""Returns the longest stretch of adjacent elements that alternates."""

import itertools


def longest_alternating_subsequence(nums):
    up = down = best = min(len(nums), 1)
    for before, num in itertools.pairwise(nums):
        if num > before:
            up, down = down + 1, 1
        elif num < before:
            up, down = 1, up + 1
        else:
            up = down = 1
        best = max(best, up, down)
    return best
