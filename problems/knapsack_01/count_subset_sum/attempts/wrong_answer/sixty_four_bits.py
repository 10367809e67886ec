"""Counts in 64-bit integers, which wrap around."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            ways[total] = (ways[total] + ways[total - num]) % 2**64
    return ways[target]
