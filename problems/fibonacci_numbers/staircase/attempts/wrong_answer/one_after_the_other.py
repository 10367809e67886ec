"""Assigns the variables one after the other, so that the sum uses two new values."""


def staircase(steps):
    a, b, c = 1, 1, 2
    for _ in range(steps):
        a = b
        b = c
        c = a + b + c
    return a
