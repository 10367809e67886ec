"""Puts the numbers into a set, which loses duplicates."""


def kth_smallest(nums, k):
    ordered = sorted(set(nums))
    return ordered[min(k, len(ordered)) - 1]
