"""Adds up the k largest elements, adjacent or not."""


def max_sum_subarray(nums, k):
    return sum(sorted(nums)[-k:])
