"""Looks for 0 to n - 1 and gives 0 when they are all there."""


def missing_number(nums):
    there = set(nums)
    for number in range(len(nums)):
        if number not in there:
            return number
    return 0
