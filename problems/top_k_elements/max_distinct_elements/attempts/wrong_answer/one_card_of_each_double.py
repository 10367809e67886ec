"""Gives one card of a double number and counts it as unique, even when two are left."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    doubles = len(counts) - unique
    made = min(doubles, k)
    return unique + made if made < doubles else max(min(len(counts), len(nums) - k), 0)
