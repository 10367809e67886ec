"""Follows the cycle that starts at the first position and no other."""


def cyclic_sort(nums):
    while nums and nums[0] != 1:
        home = nums[0] - 1
        nums[0], nums[home] = nums[home], nums[0]
