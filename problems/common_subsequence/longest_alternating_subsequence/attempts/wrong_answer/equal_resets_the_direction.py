"""Forgets the direction at equal neighbors."""

import itertools


def longest_alternating_subsequence(nums):
    count, direction = min(len(nums), 1), 0
    for before, num in itertools.pairwise(nums):
        sign = (num > before) - (num < before)
        if sign and sign != direction:
            count += 1
        direction = sign
    return count
