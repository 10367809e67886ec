"""Searches the whole list for each number."""


def all_missing_numbers(nums):
    return [number for number in range(1, len(nums) + 1) if number not in nums]
