"""Returns the number of steps for up to 2 steps, which is wrong for 0."""


def staircase(steps):
    if steps <= 2:
        return steps
    a, b, c = 1, 1, 2
    for _ in range(steps - 2):
        a, b, c = b, c, a + b + c
    return c
