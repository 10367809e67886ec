"""Begins to count at the smallest positive number of the list."""


def smallest_missing_positive(nums):
    taken = {num for num in nums if num > 0}
    number = min(taken, default=1)
    if number > 2:
        return 1
    while number in taken:
        number += 1
    return number
