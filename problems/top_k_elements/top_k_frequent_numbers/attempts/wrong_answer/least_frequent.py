"""Sorts by count in ascending order and returns the least frequent numbers."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=counts.get)[:k]
