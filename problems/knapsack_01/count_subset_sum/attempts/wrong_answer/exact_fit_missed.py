"""Ends the loop one short, so that a number never fills the open sum exactly."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num, -1):
            ways[total] += ways[total - num]
    return ways[target]
