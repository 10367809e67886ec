"""Starts the best total at zero, which no losing window reaches."""


def max_sum_subarray(nums, k):
    best = total = 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
