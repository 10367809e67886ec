"""Puts the numbers into a set, which loses duplicates."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(set(nums))[k1 : k2 - 1])
