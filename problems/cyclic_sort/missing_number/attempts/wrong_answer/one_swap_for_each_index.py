"""Swaps once for each index and moves on, whatever came back."""


def missing_number(nums):
    for i in range(len(nums)):
        target = nums[i]
        if target != i and target < len(nums):
            nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
