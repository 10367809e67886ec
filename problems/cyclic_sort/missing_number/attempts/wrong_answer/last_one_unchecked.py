"""Looks for 0 to n - 1 and returns 0 when they all occur."""


def missing_number(nums):
    present = set(nums)
    for number in range(len(nums)):
        if number not in present:
            return number
    return 0
