"""Puts the numbers into a set, so that equal ones have one place between them."""


def kth_smallest(nums, k):
    ordered = sorted(set(nums))
    return ordered[min(k, len(ordered)) - 1]
