"""Looks through all counts for the cheapest whenever a number is made unique."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = list(Counter(nums).values())
    unique = 0
    while counts:
        cheapest = min(counts)
        if cheapest - 1 > k:
            return unique
        counts.remove(cheapest)
        k -= cheapest - 1
        unique += 1
    return unique - k
