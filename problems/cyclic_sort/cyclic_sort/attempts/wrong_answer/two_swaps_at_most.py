"""Swaps at most twice for each index."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        for _ in range(2):
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
