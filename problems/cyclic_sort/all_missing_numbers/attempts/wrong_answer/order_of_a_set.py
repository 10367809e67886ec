"""Takes the order of a set for ascending."""


def all_missing_numbers(nums):
    return list(set(range(1, len(nums) + 1)) - set(nums))
