"""Puts the numbers into a set, so that equal ones have one place between them."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(set(nums))[k1 : k2 - 1])
