"""Sorts into a new list and leaves the one that was handed in as it is."""


def cyclic_sort(nums):
    nums = sorted(nums)
    return nums
