"""Counts the sets of jumps and not their sequences: the loop over the jumps is outside."""


def staircase(steps):
    ways = [1] + [0] * steps
    for jump in (1, 2, 3):
        for n in range(jump, steps + 1):
            ways[n] += ways[n - jump]
    return ways[steps]
