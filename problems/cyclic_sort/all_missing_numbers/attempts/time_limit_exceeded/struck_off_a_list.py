"""Strikes each number off a list of all, which is searched and moved each time."""


def all_missing_numbers(nums):
    rest = list(range(1, len(nums) + 1))
    for num in set(nums):
        rest.remove(num)
    return rest
