"""Jumps ahead in steps of sqrt(n), and reads one element after the other from there."""


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
