"""Counts duplicates once."""


def kth_smallest_in_lists(lists, k):
    values = sorted({num for nums in lists for num in nums})
    return values[min(k, len(values)) - 1]
