"""Leaves out the last two indices, not only the last one."""


def cyclic_sort(nums):
    for i in range(len(nums) - 2):
        while nums[i] != i + 1:
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
