"""Sorts all numbers by their counts and cuts, so that one number takes several places."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    return sorted(nums, key=lambda num: -counts[num])[:k]
