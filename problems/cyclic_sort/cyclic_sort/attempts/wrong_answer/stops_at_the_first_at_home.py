"""Stops at the first number that is where it belongs."""


def cyclic_sort(nums):
    i = 0
    while i < len(nums) and nums[i] != i + 1:
        home = nums[i] - 1
        nums[i], nums[home] = nums[home], nums[i]
        if nums[i] == i + 1:
            i += 1
