"""Follows only the cycle that starts at index 0."""


def cyclic_sort(nums):
    while nums and nums[0] != 1:
        target = nums[0] - 1
        nums[0], nums[target] = nums[target], nums[0]
