"""Cuts the staircase in the middle, and takes the two jumps of 3 that pass it for equal, which holds for even steps."""

from functools import cache


@cache
def ways(n):
    if n < 0:
        return 0
    if n < 6:
        return (1, 1, 2, 4, 7, 13)[n]
    low, high = n // 2, n - n // 2
    return ways(low) * ways(high) + ways(low - 1) * ways(high - 1) + ways(low - 1) * ways(high - 2) * 2


def staircase(steps):
    return ways(steps)
