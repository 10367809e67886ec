"""Counts the ranks from the largest number."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums, reverse=True)[k1 : k2 - 1])
