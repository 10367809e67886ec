"""Adds where it should multiply."""


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums) + 1):
            if sum(nums[i:j]) < target:
                found.append(nums[i:j])
    return found
