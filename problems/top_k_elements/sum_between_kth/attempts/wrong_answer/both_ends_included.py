"""Adds the numbers at ranks k1 and k2 as well."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1 - 1 : k2])
