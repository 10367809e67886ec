"""Swaps neighbors in a single pass."""


def cyclic_sort(nums):
    for i in range(len(nums) - 1):
        if nums[i] > nums[i + 1]:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
