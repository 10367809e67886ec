"""Counts the different numbers that can be left, also those left twice."""


def max_distinct_elements(nums, k):
    return min(len(set(nums)), len(nums) - k)
