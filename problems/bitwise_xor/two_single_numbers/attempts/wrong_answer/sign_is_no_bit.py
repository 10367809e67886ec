"""Looks for the bit among the low 31 bits and never at the sign."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = 0
    while bit < 30 and not both >> bit & 1:
        bit += 1
    one = other = 0
    for num in nums:
        if num >> bit & 1:
            one ^= num
        else:
            other ^= num
    return [one, other]
