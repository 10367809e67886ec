"""Compares counts as strings, where 9 comes after 11."""

import heapq


def top_k_frequent_numbers(nums, k):
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    best = heapq.nlargest(k, (f"{count} {num}" for num, count in counts.items()))
    return [int(pair.split()[1]) for pair in best]
