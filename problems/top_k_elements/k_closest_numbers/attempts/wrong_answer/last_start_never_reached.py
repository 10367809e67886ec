"""Ends the binary search one start too early."""


def k_closest_numbers(nums, k, x):
    left, right = 0, max(len(nums) - k - 1, 0)
    while left < right:
        middle = (left + right) // 2
        if x - nums[middle] > nums[middle + k] - x:
            left = middle + 1
        else:
            right = middle
    return nums[left : left + k]
