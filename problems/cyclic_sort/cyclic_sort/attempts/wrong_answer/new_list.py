"""Sorts into a new list and does not modify the argument."""


def cyclic_sort(nums):
    nums = sorted(nums)
    return nums
