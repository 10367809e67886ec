"""Doubles the last count and subtracts the one four steps before, but starts to subtract one step too late."""


def staircase(steps):
    ways = [1, 1]
    for n in range(2, steps + 1):
        ways.append(2 * ways[n - 1] - (ways[n - 4] if n > 4 else 0))
    return ways[steps]
