"""Tries every split of up to 8 numbers, and puts the largest into the smaller subset from 9 on."""

from itertools import product


def min_subset_difference(nums):
    if len(nums) > 8:
        difference = 0
        for num in sorted(nums, reverse=True):
            difference = abs(difference - num)
        return difference
    splits = product([-1, 1], repeat=len(nums))
    return min(abs(sum(side * num for side, num in zip(split, nums))) for split in splits)
