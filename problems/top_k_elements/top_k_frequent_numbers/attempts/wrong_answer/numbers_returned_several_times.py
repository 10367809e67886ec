"""Sorts all numbers by count and takes k of them, so that one number is returned several times."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    return sorted(nums, key=lambda num: -counts[num])[:k]
