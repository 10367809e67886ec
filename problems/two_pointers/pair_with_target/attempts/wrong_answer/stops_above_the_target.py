"""Ignores elements above the target, as if none were negative."""


def pair_with_target(nums, target):
    seen = {}
    for j, num in enumerate(nums):
        if num > target:
            break
        if target - num in seen:
            return [seen[target - num], j]
        seen[num] = j
    return [-1, -1]
