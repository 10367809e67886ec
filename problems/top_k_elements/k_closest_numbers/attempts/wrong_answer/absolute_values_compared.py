"""Compares absolute values in the binary search, which fails when they are equal."""


def k_closest_numbers(nums, k, x):
    left, right = 0, len(nums) - k
    while left < right:
        middle = (left + right) // 2
        if abs(x - nums[middle]) > abs(nums[middle + k] - x):
            left = middle + 1
        else:
            right = middle
    return nums[left : left + k]
