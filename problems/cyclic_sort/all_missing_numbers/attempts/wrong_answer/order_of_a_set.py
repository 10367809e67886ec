"""Uses the order of a set as ascending."""


def all_missing_numbers(nums):
    return list(set(range(1, len(nums) + 1)) - set(nums))
