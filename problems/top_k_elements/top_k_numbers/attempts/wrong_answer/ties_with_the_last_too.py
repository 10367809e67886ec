"""Gives every number that reaches the k-th largest, which may be more than k."""


def top_k_numbers(nums, k):
    weakest = sorted(nums)[-k]
    return [num for num in nums if num >= weakest]
