"""Adds up runs of adjacent elements."""

from itertools import pairwise


def max_sum_increasing_subsequence(nums):
    best = total = nums[0]
    for before, num in pairwise(nums):
        total = max(total, 0) + num if num > before else num
        best = max(best, total)
    return best
