"""Swaps once for each index and moves on, whatever came back."""


def smallest_missing_positive(nums):
    n = len(nums)
    for i in range(n):
        target = nums[i] - 1
        if 0 <= target < n and nums[target] != nums[i]:
            nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return i + 1
    return n + 1
