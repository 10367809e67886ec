"""Slices past the end, where fewer than k elements are left."""


def max_sum_subarray(nums, k):
    total, best = sum(nums[:k]), sum(nums[:k])
    for i in range(1, len(nums)):
        total -= nums[i - 1]
        if i + k - 1 < len(nums):
            total += nums[i + k - 1]
        best = max(best, total)
    return best
