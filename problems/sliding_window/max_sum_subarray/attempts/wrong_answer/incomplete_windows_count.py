"""Compares while the first window is still incomplete, and so accepts fewer than k elements."""


def max_sum_subarray(nums, k):
    best, total = float("-inf"), 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        best = max(best, total)
    return best
