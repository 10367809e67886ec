"""Sorts in falling order."""


def cyclic_sort(nums):
    nums.sort(reverse=True)
