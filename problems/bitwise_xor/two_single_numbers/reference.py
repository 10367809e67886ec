def two_single_numbers(nums: list[int]) -> list[int]:
    both = 0
    for num in nums:
        both ^= num
    differing_bit = both & -both
    first = 0
    for num in nums:
        if num & differing_bit:
            first ^= num
    return [first, both ^ first]
