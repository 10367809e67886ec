"""Sorts by count and forgets to turn the order round."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=counts.get)[:k]
