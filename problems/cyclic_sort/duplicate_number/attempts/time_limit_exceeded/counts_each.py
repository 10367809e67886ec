"""Counts each number in the whole list."""


def duplicate_number(nums):
    for num in range(1, len(nums)):
        if nums.count(num) > 1:
            return num
