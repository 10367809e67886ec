"""Starts counting at the smallest positive number in the list."""


def smallest_missing_positive(nums):
    present = {num for num in nums if num > 0}
    number = min(present, default=1)
    if number > 2:
        return 1
    while number in present:
        number += 1
    return number
