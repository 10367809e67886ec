"""Leaves out the last two positions, not only the last one."""


def cyclic_sort(nums):
    for i in range(len(nums) - 2):
        while nums[i] != i + 1:
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
