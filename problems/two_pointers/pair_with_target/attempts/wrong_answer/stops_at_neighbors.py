"""Stops when the pointers are neighbors."""


def pair_with_target(nums, target):
    left, right = 0, len(nums) - 1
    while left < right - 1:
        total = nums[left] + nums[right]
        if total == target:
            return [left, right]
        if total < target:
            left += 1
        else:
            right -= 1
    return [-1, -1]
