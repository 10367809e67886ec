"""Assumes that an even sum splits equally and an odd one leaves 1."""


def min_subset_difference(nums):
    return max(sum(nums) % 2, 2 * max(nums, default=0) - sum(nums))
