"""Returns the median of all numbers so far, from the k-th on."""

from bisect import insort


def sliding_window_median(nums, k):
    seen, medians = [], []
    for i, num in enumerate(nums):
        insort(seen, num)
        if i >= k - 1:
            medians.append((seen[len(seen) // 2] + seen[~(len(seen) // 2)]) / 2)
    return medians
