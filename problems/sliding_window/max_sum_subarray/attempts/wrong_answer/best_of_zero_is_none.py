"""Treats a best sum of 0 as 'none yet', so that the next window replaces it."""


def max_sum_subarray(nums, k):
    best, total = None, 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best or total, total)
    return best
