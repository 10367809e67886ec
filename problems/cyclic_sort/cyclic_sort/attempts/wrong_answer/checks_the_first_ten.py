"""Treats a list as sorted when its first ten numbers are at their indices."""


def cyclic_sort(nums):
    n = len(nums)
    if nums[:10] == list(range(1, 11)):
        return
    for i in range(n):
        while nums[i] != i + 1:
            j = nums[i] - 1
            nums[i], nums[j] = nums[j], nums[i]
