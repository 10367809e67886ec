"""Keeps the prices seen in a list, where looking one up walks over all of them."""


def pair_with_target(nums, target):
    seen = []
    for j, num in enumerate(nums):
        if target - num in seen:
            return [seen.index(target - num), j]
        seen.append(num)
    return [-1, -1]
