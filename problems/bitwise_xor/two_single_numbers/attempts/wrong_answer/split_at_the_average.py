"""Splits the numbers at their average, although both single numbers may be on one side."""


def two_single_numbers(nums):
    total = sum(nums)
    one = other = 0
    for num in nums:
        if num * len(nums) > total:
            one ^= num
        else:
            other ^= num
    return [one, other]
