"""Sorts the numbers as text, where 10 comes before 2."""


def cyclic_sort(nums):
    nums.sort(key=str)
