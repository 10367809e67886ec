"""Lets all numbers cancel out by exclusive or, as if the number were there exactly twice."""


def duplicate_number(nums):
    left = 0
    for i, num in enumerate(nums):
        left ^= i ^ num
    return left
