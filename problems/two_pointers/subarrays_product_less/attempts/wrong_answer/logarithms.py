"""Adds logarithms, which round a product that equals the target to below it."""

from math import log


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        total = 0.0
        for j in range(i, len(nums)):
            total += log(nums[j])
            if target < 1 or total >= log(target):
                break
            found.append(nums[i : j + 1])
    return found
