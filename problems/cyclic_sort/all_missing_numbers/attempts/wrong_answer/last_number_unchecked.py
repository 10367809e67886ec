"""Ends the range one too early: n itself is never missing."""


def all_missing_numbers(nums):
    present = set(nums)
    return [number for number in range(1, len(nums)) if number not in present]
