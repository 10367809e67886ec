"""Removes each number from a list of all numbers, which takes a search and a shift each time."""


def missing_number(nums):
    rest = list(range(len(nums) + 1))
    for num in nums:
        rest.remove(num)
    return rest[0]
