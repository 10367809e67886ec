"""Searches the whole list for each number."""


def smallest_missing_positive(nums):
    number = 1
    while number in nums:
        number += 1
    return number
