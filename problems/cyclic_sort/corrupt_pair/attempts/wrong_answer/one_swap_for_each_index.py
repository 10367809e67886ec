"""Swaps once for each index and moves on, whatever came back."""


def corrupt_pair(nums):
    for i in range(len(nums)):
        target = nums[i] - 1
        if nums[target] != nums[i]:
            nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return [num, i + 1]
