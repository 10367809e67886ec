"""Computes each count from the first one on: O(n^2)."""


def count(steps):
    a, b, c = 1, 1, 2
    for _ in range(steps):
        a, b, c = b, c, a + b + c
    return a


def staircase(steps):
    counts = []
    for n in range(steps + 1):
        counts.append(count(n))
    return counts[steps]
