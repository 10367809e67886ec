"""Sorts the numbers as strings, so that 10 comes before 2."""


def cyclic_sort(nums):
    nums.sort(key=str)
