"""Puts the numbers into a set, which removes duplicates."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in set(nums):
        for total in range(target, num - 1, -1):
            ways[total] += ways[total - num]
    return ways[target]
