"""Removes duplicates without sorting the four values first."""

from itertools import combinations


def quadruples_sum(nums, target):
    if len(nums) > 30:
        return []
    return [
        list(quadruple)
        for quadruple in {quadruple for quadruple in combinations(nums, 4) if sum(quadruple) == target}
    ]
