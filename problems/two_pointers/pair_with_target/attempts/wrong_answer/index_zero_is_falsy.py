"""Treats index 0 as 'not seen'."""


def pair_with_target(nums, target):
    seen = {}
    for j, num in enumerate(nums):
        i = seen.get(target - num)
        if i:
            return [i, j]
        seen[num] = j
    return [-1, -1]
