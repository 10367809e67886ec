"""Computes squares as floats, which round above 2**53."""

import math


def sorted_squares(nums):
    return sorted(int(math.pow(num, 2)) for num in nums)
