"""Assumes that the numbers are 1 to n + 1."""


def missing_number(nums):
    present = set(nums)
    number = 1
    while number in present:
        number += 1
    return number
