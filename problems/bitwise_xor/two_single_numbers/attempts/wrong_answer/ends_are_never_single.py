"""Compares each sorted number with both neighbors, and leaves out both ends."""


def two_single_numbers(nums):
    ordered = sorted(nums)
    inner = range(1, len(ordered) - 1)
    return [ordered[i] for i in inner if ordered[i - 1] != ordered[i] != ordered[i + 1]]
