"""Looks for a bit in which the two differ among the first sixteen."""


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
