"""Solve for both from their sum and sum of squares, in floats."""

import math


def two_single_numbers(nums):
    total = 2 * sum(set(nums)) - sum(nums)
    squares = 2 * sum(n * n for n in set(nums)) - sum(n * n for n in nums)
    product = (total * total - squares) // 2
    middle = total / 2
    offset = math.sqrt(max(0.0, middle * middle - product))
    return [round(middle - offset), round(middle + offset)]
