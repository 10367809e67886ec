"""Takes the highest bit with bit_length, which is that of the absolute value when a ^ b is negative."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = 1 << (both.bit_length() - 1)
    one = other = 0
    for num in nums:
        if num & bit:
            one ^= num
        else:
            other ^= num
    return [one, other]
