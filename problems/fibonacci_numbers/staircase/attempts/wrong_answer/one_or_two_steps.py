"""Takes only 1 or 2 steps at a time."""


def staircase(steps):
    a, b = 1, 1
    for _ in range(steps):
        a, b = b, a + b
    return a
