"""Computes the same counts again and again: O(1.84^n) calls."""


def staircase(steps):
    if steps < 0:
        return 0
    if steps == 0:
        return 1
    return staircase(steps - 1) + staircase(steps - 2) + staircase(steps - 3)
