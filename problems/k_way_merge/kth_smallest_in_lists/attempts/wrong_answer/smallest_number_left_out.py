"""Binary search over the values with a lower bound that is never the answer."""

from bisect import bisect_right


def kth_smallest_in_lists(lists, k):
    too_small, enough = -1_000_000_000, 1_000_000_000
    while enough - too_small > 1:
        guess = (too_small + enough) // 2
        if sum(bisect_right(nums, guess) for nums in lists) >= k:
            enough = guess
        else:
            too_small = guess
    return enough
