"""Compares counts with `is`, which works only up to 256."""


def top_k_frequent_numbers(nums, k):
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    best = []
    for wanted in sorted(set(counts.values()), reverse=True):
        best += [num for num, count in counts.items() if count is wanted]
    return best[:k]
