"""Removes duplicates first and keeps the first of each."""

import itertools


def longest_alternating_subsequence(nums):
    nums = list(dict.fromkeys(nums))
    if not nums:
        return 0
    up = down = 1
    for before, num in itertools.pairwise(nums):
        if num > before:
            up = down + 1
        elif num < before:
            down = up + 1
    return max(up, down)
