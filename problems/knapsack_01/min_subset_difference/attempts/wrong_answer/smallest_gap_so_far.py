"""Keeps only the smallest gap after each number, though a wider one may be closed better later."""


def min_subset_difference(nums):
    gap = 0
    for num in nums:
        gap = min(gap + num, abs(gap - num))
    return gap
