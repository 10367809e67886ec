"""Gives the numbers in order of their closeness."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    place = bisect_left(nums, x)
    around = nums[max(place - k, 0) : place + k]
    return sorted(around, key=lambda num: (abs(num - x), num))[:k]
