"""Looks at all elements before each one."""


def longest_bitonic_subsequence(nums):
    increasing, ending = [], []
    for i, num in enumerate(nums):
        increasing.append(1 + max((increasing[j] for j in range(i) if nums[j] < num), default=0))
        falling = 1 + max((ending[j] for j in range(i) if nums[j] > num), default=0)
        ending.append(max(increasing[i], falling))
    return max(ending, default=0)
