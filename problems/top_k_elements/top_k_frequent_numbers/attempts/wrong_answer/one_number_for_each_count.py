"""Keeps a dictionary from count to number, with one number per count."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    by_count = {count: num for num, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
