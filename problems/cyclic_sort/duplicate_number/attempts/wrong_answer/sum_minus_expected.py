"""Assumes that the duplicate occurs exactly twice and the others once."""


def duplicate_number(nums):
    n = len(nums) - 1
    return sum(nums) - n * (n + 1) // 2
