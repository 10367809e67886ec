"""Counts in bytes that begin again at 0: a number that is there 256 times is taken for missing."""


def all_missing_numbers(nums):
    n = len(nums)
    calls = bytearray(n + 1)
    for v in nums:
        calls[v] = (calls[v] + 1) % 256
    return [v for v in range(1, n + 1) if not calls[v]]
