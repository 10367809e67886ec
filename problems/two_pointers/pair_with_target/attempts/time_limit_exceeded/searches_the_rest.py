"""Searches the rest of the list for the partner of each element."""


def pair_with_target(nums, target):
    for i, num in enumerate(nums):
        rest = nums[i + 1 :]
        if target - num in rest:
            return [i, i + 1 + rest.index(target - num)]
    return [-1, -1]
