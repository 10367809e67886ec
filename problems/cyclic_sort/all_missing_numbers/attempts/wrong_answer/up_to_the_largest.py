"""Looks only up to the largest number in the list."""


def all_missing_numbers(nums):
    present = set(nums)
    return [number for number in range(1, max(nums, default=0)) if number not in present]
