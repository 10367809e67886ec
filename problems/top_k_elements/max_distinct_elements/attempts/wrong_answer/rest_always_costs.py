"""Takes the rest from the unique numbers, though one that stays double could give it."""

from collections import Counter


def max_distinct_elements(nums, k):
    unique = 0
    for count in sorted(Counter(nums).values()):
        if count - 1 > k:
            break
        k -= count - 1
        unique += 1
    return max(unique - k, 0)
