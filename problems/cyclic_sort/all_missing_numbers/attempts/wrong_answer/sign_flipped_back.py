"""Flips the sign each time a number occurs, so that one that occurs twice looks missing."""


def all_missing_numbers(nums):
    for i in range(len(nums)):
        nums[abs(nums[i]) - 1] *= -1
    return [i + 1 for i, num in enumerate(nums) if num > 0]
