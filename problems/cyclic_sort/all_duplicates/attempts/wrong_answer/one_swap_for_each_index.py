"""Swaps once for each index and moves on, whatever came back."""


def all_duplicates(nums):
    for i in range(len(nums)):
        target = nums[i] - 1
        if nums[target] != nums[i]:
            nums[i], nums[target] = nums[target], nums[i]
    return [num for i, num in enumerate(nums) if num != i + 1]
