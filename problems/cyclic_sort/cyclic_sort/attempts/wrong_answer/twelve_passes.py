"""Swaps once for each index, in only twelve passes: a long cycle needs more."""


def cyclic_sort(nums):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            target = nums[i] - 1
            if nums[target] != nums[i]:
                nums[i], nums[target] = nums[target], nums[i]
                swapped = True
        if not swapped:
            break
