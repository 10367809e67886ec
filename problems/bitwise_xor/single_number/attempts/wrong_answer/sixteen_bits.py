"""Counts only 16 bits."""


def single_number(nums):
    single = 0
    for bit in range(16):
        single |= sum(num >> bit & 1 for num in nums) % 2 << bit
    return single - 2**16 if single >= 2**15 else single
