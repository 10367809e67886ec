"""Takes the numbers to be 1 to n + 1."""


def missing_number(nums):
    there = set(nums)
    number = 1
    while number in there:
        number += 1
    return number
