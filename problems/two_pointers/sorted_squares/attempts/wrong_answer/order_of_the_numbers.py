"""Squares in the order of the numbers, as if none were negative."""


def sorted_squares(nums):
    return [num * num for num in nums]
