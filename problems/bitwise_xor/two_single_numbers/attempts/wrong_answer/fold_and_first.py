"""Returns the fold of both instead of one of them."""


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
