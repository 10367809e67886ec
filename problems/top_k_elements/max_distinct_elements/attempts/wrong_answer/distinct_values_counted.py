"""Counts all distinct values that are left, also those that occur twice."""


def max_distinct_elements(nums, k):
    return min(len(set(nums)), len(nums) - k)
