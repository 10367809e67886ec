"""Tests the bit with a quotient and a remainder that follow the sign, as in C."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = both & -both
    one = other = 0
    for num in nums:
        if int(num / bit) % 2:
            one ^= num
        else:
            other ^= num
    return [one, other]
