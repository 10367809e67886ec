from collections import Counter


def count_subset_sum(nums, target):
    ways = Counter({0: 1})
    for num in nums:
        for total, count in list(ways.items()):
            if total + num <= target:
                ways[total + num] += count
    return ways[target]
