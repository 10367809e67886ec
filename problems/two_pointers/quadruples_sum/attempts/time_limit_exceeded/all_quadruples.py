"""Tries all quadruples of indices."""

from itertools import combinations


def quadruples_sum(nums, target):
    found = set()
    for quadruple in combinations(sorted(nums), 4):
        if sum(quadruple) == target:
            found.add(quadruple)
    return [list(quadruple) for quadruple in found]
