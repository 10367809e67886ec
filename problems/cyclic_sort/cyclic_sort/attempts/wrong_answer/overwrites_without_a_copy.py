"""Carries a number to its place and drops the one that stood there."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        nums[nums[i] - 1] = nums[i]
