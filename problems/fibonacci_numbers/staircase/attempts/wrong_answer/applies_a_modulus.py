"""Applies the modulus 1,000,000,007, which the task does not ask for."""


def staircase(steps):
    a, b, c = 1, 1, 2
    for _ in range(steps):
        a, b, c = b, c, (a + b + c) % 1_000_000_007
    return a
