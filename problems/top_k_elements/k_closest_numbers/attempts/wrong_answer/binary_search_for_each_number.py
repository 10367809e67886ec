"""Runs a binary search for each of the k numbers, which reads too often for a large k."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    left = right = bisect_left(nums, x)
    for _ in range(k):
        distance = 2_000_000_001
        if left > 0:
            distance = x - nums[left - 1]
        if right < len(nums):
            distance = min(distance, nums[right] - x)
        first = bisect_left(nums, x - distance)
        if first < left:
            left -= 1
        else:
            right += 1
    return list(nums[left:right])
