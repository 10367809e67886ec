"""Searches the list for 1, then for 2, and so on."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        j = nums.index(i + 1, i)
        nums[i], nums[j] = nums[j], nums[i]
