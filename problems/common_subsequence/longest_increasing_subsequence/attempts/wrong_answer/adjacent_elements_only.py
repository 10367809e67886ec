"""Counts the longest run of adjacent elements."""


def longest_increasing_subsequence(nums):
    best = run = 0
    for i, num in enumerate(nums):
        run = run + 1 if i and num > nums[i - 1] else 1
        best = max(best, run)
    return best
