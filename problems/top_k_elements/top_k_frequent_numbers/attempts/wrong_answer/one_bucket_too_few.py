"""Creates one bucket too few, so a list of equal numbers has no bucket for its count."""

from collections import Counter


def top_k_frequent_numbers(nums, k):
    counts = Counter(nums)
    best = []
    for wanted in range(len(nums) - 1, 0, -1):
        best += [num for num in counts if counts[num] == wanted]
    return best[:k]
