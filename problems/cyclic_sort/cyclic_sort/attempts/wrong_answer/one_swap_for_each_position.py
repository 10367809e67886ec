"""Swaps once for each position and goes on, whatever came back."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        home = nums[i] - 1
        nums[i], nums[home] = nums[home], nums[i]
