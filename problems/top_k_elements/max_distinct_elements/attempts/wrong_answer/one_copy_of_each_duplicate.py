"""Removes one copy of each duplicated value and counts it as unique, even if two copies are left."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    duplicates = len(counts) - unique
    made = min(duplicates, k)
    return unique + made if made < duplicates else max(min(len(counts), len(nums) - k), 0)
