"""Returns the larger index first."""


def pair_with_target(nums, target):
    seen = {}
    for j, num in enumerate(nums):
        if target - num in seen:
            return [j, seen[target - num]]
        seen[num] = j
    return [-1, -1]
