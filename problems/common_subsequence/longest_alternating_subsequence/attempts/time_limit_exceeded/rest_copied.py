"""Copies the rest of the list after each element."""


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    while len(nums) > 1:
        before, nums = nums[0], nums[1:]
        if nums[0] > before:
            up = down + 1
        elif nums[0] < before:
            down = up + 1
    return max(up, down)
