"""Splits negative from other numbers, although both single numbers may be on one side."""


def two_single_numbers(nums):
    below = above = 0
    for num in nums:
        if num < 0:
            below ^= num
        else:
            above ^= num
    return [below, above]
