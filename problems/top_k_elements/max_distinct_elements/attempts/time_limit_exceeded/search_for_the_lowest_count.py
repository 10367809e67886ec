"""Searches all counts for the lowest one whenever a value is made unique."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = list(Counter(nums).values())
    unique = 0
    while counts:
        lowest = min(counts)
        if lowest - 1 > k:
            return unique
        counts.remove(lowest)
        k -= lowest - 1
        unique += 1
    return unique - k
