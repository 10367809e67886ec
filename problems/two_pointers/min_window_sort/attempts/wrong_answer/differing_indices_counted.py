"""Counts the indices at which a sorted copy differs."""


def min_window_sort(nums):
    return sum(a != b for a, b in zip(nums, sorted(nums)))
