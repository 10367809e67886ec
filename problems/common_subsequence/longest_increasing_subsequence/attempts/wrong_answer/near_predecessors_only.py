"""Looks at the last 40 elements before each one only."""


def longest_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        start = max(0, i - 40)
        ending.append(1 + max((ending[j] for j in range(start, i) if nums[j] < num), default=0))
    return max(ending, default=0)
