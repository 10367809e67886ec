"""Looks for the missing number between sorted neighbors, and returns n when there is no gap."""

from itertools import pairwise


def corrupt_pair(nums):
    nums = sorted(nums)
    twice, missing = nums[0], len(nums)
    for left, right in pairwise(nums):
        if left == right:
            twice = left
        elif right == left + 2:
            missing = left + 1
    return [twice, missing]
