"""Swaps once for each position and goes on, whatever came back."""


def smallest_missing_positive(nums):
    n = len(nums)
    for i in range(n):
        home = nums[i] - 1
        if 0 <= home < n and nums[home] != nums[i]:
            nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return i + 1
    return n + 1
