"""Compares each element with all elements before it."""


def min_deletions_to_sort(nums):
    longest = [1] * len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[j] < nums[i] and longest[j] + 1 > longest[i]:
                longest[i] = longest[j] + 1
    return len(nums) - max(longest, default=0)
