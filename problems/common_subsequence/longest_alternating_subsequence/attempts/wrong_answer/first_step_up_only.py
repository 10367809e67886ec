"""Requires that the first step goes up."""

import itertools


def longest_alternating_subsequence(nums):
    count, rising = min(len(nums), 1), False
    for before, num in itertools.pairwise(nums):
        if num != before and (num > before) != rising:
            rising = num > before
            count += 1
    return count
