"""Jumps ahead by the square root of the length, and reads on from entry to entry there."""


def ceiling_of_number(nums, key):
    n = len(nums)
    jump = int(n**0.5)
    start = 0
    while start + jump <= n and nums[start + jump - 1] < key:
        start += jump
    for i in range(start, n):
        if nums[i] >= key:
            return i
    return -1
