"""Tries all quadruples of positions."""

from itertools import combinations


def quadruples_sum(nums, target):
    found = set()
    for four in combinations(sorted(nums), 4):
        if sum(four) == target:
            found.add(four)
    return [list(four) for four in found]
