"""Moves number v to index v, as if the numbers started with 0."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        while nums[i] != i and nums[i] < len(nums):
            target = nums[i]
            nums[i], nums[target] = nums[target], nums[i]
