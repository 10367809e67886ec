"""Counts every number over the whole list."""


def two_single_numbers(nums):
    return [num for num in nums if nums.count(num) == 1]
