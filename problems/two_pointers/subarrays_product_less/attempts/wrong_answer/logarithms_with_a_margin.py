"""Adds logarithms with a margin for rounding, and misses products just below a large target."""

from math import log


def subarrays_product_less(nums, target):
    if target <= 1:
        return []
    limit = log(target) - 1e-8
    found = []
    for start in range(len(nums)):
        total = 0.0
        for end in range(start, len(nums)):
            total += log(nums[end])
            if total >= limit:
                break
            found.append(nums[start : end + 1])
    return found
