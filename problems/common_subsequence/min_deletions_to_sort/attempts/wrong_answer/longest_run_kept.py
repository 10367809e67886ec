"""Keeps the longest ascending run of neighbors."""


def min_deletions_to_sort(nums):
    longest = length = 0
    for i, num in enumerate(nums):
        length = length + 1 if i and num > nums[i - 1] else 1
        longest = max(longest, length)
    return len(nums) - longest
