"""Counts the distinct elements that do not stay, and forgets the duplicates."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    last = []
    for num in nums:
        k = bisect_left(last, num)
        last[k : k + 1] = [num]
    return len(set(nums)) - len(last)
