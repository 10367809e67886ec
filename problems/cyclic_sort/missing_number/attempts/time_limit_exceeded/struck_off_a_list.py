"""Strikes each number off a list of all, which is searched and moved each time."""


def missing_number(nums):
    rest = list(range(len(nums) + 1))
    for num in nums:
        rest.remove(num)
    return rest[0]
