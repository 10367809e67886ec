"""Divides prefix products that are floats, which round in a long list."""

from itertools import accumulate
from operator import mul


def subarrays_product_less(nums, target):
    products = list(accumulate(nums, mul, initial=1.0))
    found = []
    left = 0
    for end in range(1, len(products)):
        while left < end and products[end] / products[left] >= target:
            left += 1
        for start in range(left, end):
            found.append(nums[start:end])
    return found
