"""Takes half of the k numbers on each side of x, whatever their distances."""

from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    left = bisect_left(nums, x) - k // 2
    left = max(0, min(left, len(nums) - k))
    return nums[left : left + k]
