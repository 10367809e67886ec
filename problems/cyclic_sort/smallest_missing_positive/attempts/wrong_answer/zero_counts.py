"""Starts with 0 instead of 1."""


def smallest_missing_positive(nums):
    present, number = set(nums), 0
    while number in present:
        number += 1
    return number
