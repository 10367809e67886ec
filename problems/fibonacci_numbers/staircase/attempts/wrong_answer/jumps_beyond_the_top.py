"""Counts a last jump that goes beyond the top."""


def staircase(steps):
    ways = {-2: 1, -1: 1, 0: 1}
    for n in range(1, steps + 1):
        ways[n] = ways[n - 1] + ways[n - 2] + ways[n - 3]
    return ways[steps]
