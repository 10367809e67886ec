"""Cuts the half of two sizes towards zero, which is the wrong way where they are negative."""

import bisect


def min_difference_element(nums, key):
    at = bisect.bisect_left(nums, key)
    if at == len(nums):
        return nums[-1]
    if at == 0 or nums[at] == key:
        return nums[at]
    below, above = nums[at - 1], nums[at]
    return below if key <= int((below + above) / 2) else above
