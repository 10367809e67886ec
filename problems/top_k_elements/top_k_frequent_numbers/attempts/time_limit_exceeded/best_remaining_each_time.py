"""Searches for the highest remaining count k times."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    best = []
    for _ in range(k):
        num = max(counts, key=counts.get)
        best.append(num)
        del counts[num]
    return best
