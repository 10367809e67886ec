"""Returns an empty list when there is no pair."""


def pair_with_target(nums, target):
    seen = {}
    for j, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], j]
        seen[num] = j
    return []
