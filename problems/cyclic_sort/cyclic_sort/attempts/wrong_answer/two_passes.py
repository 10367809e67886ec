"""Swaps once for each position, and goes over the list twice to make up for it."""


def cyclic_sort(nums):
    for _ in range(2):
        for i in range(len(nums)):
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
