"""Takes 0 for the first number."""


def smallest_missing_positive(nums):
    taken, number = set(nums), 0
    while number in taken:
        number += 1
    return number
