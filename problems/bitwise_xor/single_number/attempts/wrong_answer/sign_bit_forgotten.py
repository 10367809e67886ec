"""Builds the number from 32 counted bits and reads the sign bit as 2**31."""


def single_number(nums):
    return sum(1 << bit for bit in range(32) if sum(num >> bit & 1 for num in nums) % 2)
