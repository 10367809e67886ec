"""Turns the counts round in a dictionary, which has room for one number each."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    by_count = {count: num for num, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
