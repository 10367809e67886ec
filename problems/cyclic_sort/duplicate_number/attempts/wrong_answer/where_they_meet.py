"""Gives the point in the cycle where the two walkers meet, not where the cycle begins."""


def duplicate_number(nums):
    slow, fast = nums[0], nums[nums[0]]
    while slow != fast:
        slow, fast = nums[slow], nums[nums[fast]]
    return slow
