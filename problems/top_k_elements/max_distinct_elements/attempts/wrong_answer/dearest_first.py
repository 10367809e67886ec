"""Makes the numbers with the most cards unique first."""

from collections import Counter


def max_distinct_elements(nums, k):
    unique = doubles = 0
    for count in sorted(Counter(nums).values(), reverse=True):
        if count == 1:
            unique += 1
        elif count - 1 <= k:
            k -= count - 1
            unique += 1
        else:
            doubles += 1
    return unique if doubles else unique - k
