"""Removes all copies of a value, although one copy may stay."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    duplicates = sorted(count for count in counts if count > 1)
    while duplicates and duplicates[0] <= k:
        k -= duplicates.pop(0)
        unique += 1
    return unique if duplicates else max(unique - k, 0)
