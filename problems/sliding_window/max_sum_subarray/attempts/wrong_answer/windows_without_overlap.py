"""Splits the list into adjacent windows and misses those that overlap two of them."""


def max_sum_subarray(nums, k):
    return max(sum(nums[i : i + k]) for i in range(0, len(nums) - k + 1, k))
