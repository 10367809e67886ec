"""Swaps once for each position and goes on, whatever came back."""


def all_missing_numbers(nums):
    for i in range(len(nums)):
        home = nums[i] - 1
        if nums[home] != nums[i]:
            nums[i], nums[home] = nums[home], nums[i]
    return [i + 1 for i, num in enumerate(nums) if num != i + 1]
