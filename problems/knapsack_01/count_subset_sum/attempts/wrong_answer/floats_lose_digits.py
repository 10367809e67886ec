"""Counts in floats, which are exact only up to 2 to the 53."""


def count_subset_sum(nums, target):
    ways = [1.0] + [0.0] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            ways[total] += ways[total - num]
    return int(ways[target])
