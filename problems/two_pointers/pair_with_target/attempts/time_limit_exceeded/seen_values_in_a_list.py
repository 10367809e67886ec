"""Keeps the values seen in a list, where each search takes O(n)."""


def pair_with_target(nums, target):
    seen = []
    for j, num in enumerate(nums):
        if target - num in seen:
            return [seen.index(target - num), j]
        seen.append(num)
    return [-1, -1]
