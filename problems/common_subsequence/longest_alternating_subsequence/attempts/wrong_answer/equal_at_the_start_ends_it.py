"""Takes the direction of the first step, also if it is flat, and waits for the opposite one."""

import itertools


def longest_alternating_subsequence(nums):
    if len(nums) < 2:
        return len(nums)
    step = nums[1] - nums[0]
    count = 2 if step else 1
    for before, num in itertools.pairwise(nums):
        if (num > before and step < 0) or (num < before and step > 0):
            count += 1
            step = num - before
    return count
