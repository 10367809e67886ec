"""Returns at most 1,000 copies of one number."""

from collections import Counter


def top_k_numbers(nums, k):
    best = []
    for num, count in sorted(Counter(nums).items(), reverse=True):
        best += [num] * min(count, 1000)
    return best[:k]
