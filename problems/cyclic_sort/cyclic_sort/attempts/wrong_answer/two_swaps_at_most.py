"""Swaps at most twice for each position."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        for _ in range(2):
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
