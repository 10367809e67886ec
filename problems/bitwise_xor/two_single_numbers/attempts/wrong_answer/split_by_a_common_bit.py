"""Splits by the lowest bit that is 0 in a ^ b, in which the two numbers agree."""


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
