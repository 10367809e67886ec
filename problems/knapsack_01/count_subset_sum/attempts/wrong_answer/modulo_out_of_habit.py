"""Returns the count modulo 1,000,000,007 out of habit."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            ways[total] = (ways[total] + ways[total - num]) % 1_000_000_007
    return ways[target]
