"""Swaps once for each position and goes on, whatever came back."""


def corrupt_pair(nums):
    for i in range(len(nums)):
        home = nums[i] - 1
        if nums[home] != nums[i]:
            nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return [num, i + 1]
