"""Tries every deal of up to 8 numbers, and gives the greatest to the lighter side from 9 on."""

from itertools import product


def min_subset_difference(nums):
    if len(nums) > 8:
        gap = 0
        for num in sorted(nums, reverse=True):
            gap = abs(gap - num)
        return gap
    deals = product([-1, 1], repeat=len(nums))
    return min(abs(sum(side * num for side, num in zip(deal, nums))) for deal in deals)
