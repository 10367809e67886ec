"""Cuts all numbers to 32 bits and reads the sign bit as 2**31."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num & 0xFFFFFFFF
    bit = both & -both
    one = other = 0
    for num in nums:
        if num & bit:
            one ^= num & 0xFFFFFFFF
        else:
            other ^= num & 0xFFFFFFFF
    return [one, other]
