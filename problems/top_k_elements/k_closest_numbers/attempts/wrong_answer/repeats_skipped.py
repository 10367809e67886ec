"""Takes each value once."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    place = bisect_left(nums, x)
    around = set(nums[max(place - k, 0) : place + k])
    return sorted(sorted(around, key=lambda num: (abs(num - x), num))[:k])
