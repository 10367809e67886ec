"""Counts the elements that are not where they stand in the sorted list."""


def min_deletions_to_sort(nums):
    return sum(a != b for a, b in zip(nums, sorted(nums)))
