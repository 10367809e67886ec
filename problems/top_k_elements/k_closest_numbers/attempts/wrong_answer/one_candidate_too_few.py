"""Considers k numbers before x but only k - 1 numbers after it."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    index = bisect_left(nums, x)
    candidates = list(nums[max(index - k, 0) : max(index + k - 1, k)])
    return sorted(sorted(candidates, key=lambda num: (abs(num - x), num))[:k])
