"""Returns every number that is as frequent as the k-th, which may be more than k."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    lowest = sorted(counts.values(), reverse=True)[k - 1]
    return [num for num in counts if counts[num] >= lowest]
