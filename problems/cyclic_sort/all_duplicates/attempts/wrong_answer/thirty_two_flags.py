"""Keeps flags in one number of 32 bits, where shifts wrap around."""


def all_duplicates(nums):
    seen, found = 0, set()
    for num in nums:
        flag = 1 << num % 32
        if seen & flag:
            found.add(num)
        seen |= flag
    return list(found)
