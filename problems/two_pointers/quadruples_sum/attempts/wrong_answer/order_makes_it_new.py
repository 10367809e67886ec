"""Throws out repeats without putting the four numbers in order first."""

from itertools import combinations


def quadruples_sum(nums, target):
    if len(nums) > 30:
        return []
    return [list(four) for four in {four for four in combinations(nums, 4) if sum(four) == target}]
