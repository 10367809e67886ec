"""Counts the subsets with the sum `target`, and ignores the other numbers."""


def target_sum(nums, target):
    if target < 0:
        return target_sum(nums, -target)
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            ways[total] += ways[total - num]
    return ways[target]
