"""Adds up the k largest numbers, neighbours or not."""


def max_sum_subarray(nums, k):
    return sum(sorted(nums)[-k:])
