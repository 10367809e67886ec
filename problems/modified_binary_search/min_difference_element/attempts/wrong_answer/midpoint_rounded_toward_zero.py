"""Rounds the midpoint of two elements toward zero, which is wrong for negative numbers."""

import bisect


def min_difference_element(nums, key):
    at = bisect.bisect_left(nums, key)
    if at == len(nums):
        return nums[-1]
    if at == 0 or nums[at] == key:
        return nums[at]
    below, above = nums[at - 1], nums[at]
    return below if key <= int((below + above) / 2) else above
