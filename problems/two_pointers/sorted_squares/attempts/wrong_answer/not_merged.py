"""Puts the reversed squares of the negative elements after those of the others."""


def sorted_squares(nums):
    negative = [num * num for num in nums if num < 0]
    return [num * num for num in nums if num >= 0] + negative[::-1]
