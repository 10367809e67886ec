"""Divides by the lowest bit in which nothing is set, one in which the two agree."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = ~both & (both + 1)
    one = other = 0
    for num in nums:
        if num & bit:
            one ^= num
        else:
            other ^= num
    return [one, other]
