"""Removes each number from a list of all numbers, which takes a search and a shift each time."""


def smallest_missing_positive(nums):
    rest = list(range(1, len(nums) + 2))
    for num in nums:
        if num in rest:
            rest.remove(num)
    return rest[0]
