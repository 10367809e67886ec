"""Counts the ranks from 0."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1 + 1 : k2])
