"""Stops at the first number that is at its index."""


def cyclic_sort(nums):
    i = 0
    while i < len(nums) and nums[i] != i + 1:
        target = nums[i] - 1
        nums[i], nums[target] = nums[target], nums[i]
        if nums[i] == i + 1:
            i += 1
