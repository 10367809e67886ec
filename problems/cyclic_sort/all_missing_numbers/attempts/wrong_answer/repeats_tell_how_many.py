"""Gives as many of the missing numbers as there are different numbers with repeats."""


def all_missing_numbers(nums):
    there = set(nums)
    twice = {num for num in there if nums.count(num) > 1}
    return [num for num in range(1, len(nums) + 1) if num not in there][: len(twice)]
