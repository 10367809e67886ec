"""Goes up through the sums, so that a number may be used several times."""


def count_subset_sum(nums, target):
    ways = [1] + [0] * target
    for num in nums:
        for total in range(num, target + 1):
            ways[total] += ways[total - num]
    return ways[target]
