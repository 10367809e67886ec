"""Leaves out one stretch of the list or takes one, and calls that every choice."""


def subset_sum(nums, target):
    total = sum(nums)
    n = len(nums)
    stretches = {sum(nums[i:j]) for i in range(n + 1) for j in range(i, n + 1)}
    return target in stretches or total - target in stretches
