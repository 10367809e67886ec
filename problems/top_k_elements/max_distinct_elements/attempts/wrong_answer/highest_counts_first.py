"""Makes the values with the highest counts unique first."""

from collections import Counter


def max_distinct_elements(nums, k):
    unique = duplicates = 0
    for count in sorted(Counter(nums).values(), reverse=True):
        if count == 1:
            unique += 1
        elif count - 1 <= k:
            k -= count - 1
            unique += 1
        else:
            duplicates += 1
    return unique if duplicates else unique - k
