"""Sorts descending."""


def cyclic_sort(nums):
    nums.sort(reverse=True)
