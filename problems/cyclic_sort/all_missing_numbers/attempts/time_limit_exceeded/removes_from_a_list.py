"""Removes each number from a list of all numbers, which takes a search and a shift each time."""


def all_missing_numbers(nums):
    rest = list(range(1, len(nums) + 1))
    for num in set(nums):
        rest.remove(num)
    return rest
