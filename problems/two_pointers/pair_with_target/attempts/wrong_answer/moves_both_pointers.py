"""Moves both pointers inwards after a miss."""


def pair_with_target(nums, target):
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[left] + nums[right] == target:
            return [left, right]
        left, right = left + 1, right - 1
    return [-1, -1]
