"""Counts the values that are unique from the start and makes no further value unique."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    return min(unique, len(nums) - k)
