"""Swaps once for each position and goes on, whatever came back."""


def missing_number(nums):
    for i in range(len(nums)):
        home = nums[i]
        if home != i and home < len(nums):
            nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
