"""Swaps once for each index and moves on, whatever came back."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        target = nums[i] - 1
        nums[i], nums[target] = nums[target], nums[i]
