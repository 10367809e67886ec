"""Looks only at the low 16 bits for one in which the two numbers differ."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = 0
    while bit < 16 and not both >> bit & 1:
        bit += 1
    first = 0
    for num in nums:
        if num >> bit & 1:
            first ^= num
    return [first, both ^ first]
