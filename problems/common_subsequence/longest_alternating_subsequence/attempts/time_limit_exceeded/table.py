"""Looks at all elements before each one."""


def longest_alternating_subsequence(nums):
    up, down = [], []
    for i, num in enumerate(nums):
        up.append(1 + max((down[j] for j in range(i) if nums[j] < num), default=0))
        down.append(1 + max((up[j] for j in range(i) if nums[j] > num), default=0))
    return max(up + down, default=0)
