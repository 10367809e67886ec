"""Pays a number's whole count, where one card may stay."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    doubles = sorted(count for count in counts if count > 1)
    while doubles and doubles[0] <= k:
        k -= doubles.pop(0)
        unique += 1
    return unique if doubles else max(unique - k, 0)
