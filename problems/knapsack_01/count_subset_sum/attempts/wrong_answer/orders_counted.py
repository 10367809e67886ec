"""Counts every order of the numbers of a subset."""

from math import factorial


def count_subset_sum(nums, target):
    ways = {(0, 0): 1}
    for num in nums:
        for (total, size), count in list(ways.items()):
            if total + num <= target:
                key = (total + num, size + 1)
                ways[key] = ways.get(key, 0) + count
    return sum(count * factorial(size) for (total, size), count in ways.items() if total == target)
