"""Looks no further than the largest number there."""


def all_missing_numbers(nums):
    there = set(nums)
    return [number for number in range(1, max(nums, default=0)) if number not in there]
