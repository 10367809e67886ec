"""Flips the sign each time a number occurs, so that one that occurs twice looks missing."""


def smallest_missing_positive(nums):
    n = len(nums)
    nums = [num if 0 < num <= n else n + 1 for num in nums]
    for i in range(n):
        if abs(nums[i]) <= n:
            nums[abs(nums[i]) - 1] *= -1
    for i in range(n):
        if nums[i] > 0:
            return i + 1
    return n + 1
