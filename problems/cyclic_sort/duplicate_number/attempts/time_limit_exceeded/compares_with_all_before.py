"""Compares each number with all numbers before it."""


def duplicate_number(nums):
    for i, num in enumerate(nums):
        if num in nums[:i]:
            return num
