"""Returns a ^ b instead of one of the two numbers."""


def two_single_numbers(nums):
    both = 0
    for num in nums:
        both ^= num
    bit = both & -both
    first = 0
    for num in nums:
        if num & bit:
            first ^= num
    return [first, both]
