"""Swaps once for each index, in two passes."""


def cyclic_sort(nums):
    for _ in range(2):
        for i in range(len(nums)):
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
