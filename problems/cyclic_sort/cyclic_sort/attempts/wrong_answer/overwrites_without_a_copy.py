"""Writes a number to its index and drops the one that was there."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        nums[nums[i] - 1] = nums[i]
