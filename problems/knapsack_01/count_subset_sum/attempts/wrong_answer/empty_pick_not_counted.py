"""Does not count the empty pick for the target 0."""


def count_subset_sum(nums, target):
    ways = {0: 1}
    for num in nums:
        for total, count in list(ways.items()):
            if total + num <= target:
                ways[total + num] = ways.get(total + num, 0) + count
    return ways.get(target, 0) if target else 0
