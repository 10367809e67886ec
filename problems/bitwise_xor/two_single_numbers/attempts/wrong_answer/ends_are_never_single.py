"""Compares each sorted number with both neighbours, and leaves the ends out."""


def two_single_numbers(nums):
    ordered = sorted(nums)
    inner = range(1, len(ordered) - 1)
    return [ordered[i] for i in inner if ordered[i - 1] != ordered[i] != ordered[i + 1]]
