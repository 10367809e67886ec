"""Ends the loop one step early, so that a number equal to the missing sum is never used."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num, -1):
            ways[total] += ways[total - num]
    return ways[target]
