"""Keeps the larger of two numbers with the same distance."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    right = bisect_left(nums, x)
    left = right - 1
    for _ in range(k):
        if left < 0 or (right < len(nums) and nums[right] - x <= x - nums[left]):
            right += 1
        else:
            left -= 1
    return nums[left + 1 : right]
