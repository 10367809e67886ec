"""Sorts the numbers as strings, so that 10 comes before 2."""


def missing_number(nums):
    nums.sort(key=str)
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
