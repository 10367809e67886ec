"""Removes each element from the front of the list."""


def longest_alternating_subsequence(nums):
    if not nums:
        return 0
    up = down = 1
    before = nums.pop(0)
    while nums:
        num = nums.pop(0)
        if num > before:
            up = down + 1
        elif num < before:
            down = up + 1
        before = num
    return max(up, down)
