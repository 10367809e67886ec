"""Makes the numbers a set first, so that no two bells share a number."""

from itertools import combinations


def quadruples_sum(nums, target):
    return [list(four) for four in combinations(sorted(set(nums))[:30], 4) if sum(four) == target]
