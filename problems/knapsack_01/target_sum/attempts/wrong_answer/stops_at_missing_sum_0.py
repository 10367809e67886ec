"""Stops when the missing sum is 0, before the zeros that follow have doubled the count."""

from functools import cache


def target_sum(nums, target):
    total = sum(nums)
    if abs(target) > total or (total + target) % 2:
        return 0

    @cache
    def count(i, left):
        if left == 0:
            return 1
        if i == len(nums) or left < 0:
            return 0
        return count(i + 1, left) + count(i + 1, left - nums[i])

    return count(0, (total + target) // 2)
