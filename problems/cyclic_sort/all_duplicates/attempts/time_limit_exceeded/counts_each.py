"""Counts each number in the whole list."""


def all_duplicates(nums):
    return [number for number in range(1, len(nums) + 1) if nums.count(number) == 2]
