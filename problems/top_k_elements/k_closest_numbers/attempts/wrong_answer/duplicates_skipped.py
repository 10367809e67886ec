"""Returns each distinct value once."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    index = bisect_left(nums, x)
    candidates = set(nums[max(index - k, 0) : index + k])
    return sorted(sorted(candidates, key=lambda num: (abs(num - x), num))[:k])
