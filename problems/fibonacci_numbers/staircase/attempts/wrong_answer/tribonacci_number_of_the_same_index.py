"""Returns the tribonacci number with this index; the sequence starts with 0, 1, 1 and is shifted by one."""


def staircase(steps):
    a, b, c = 0, 1, 1
    for _ in range(steps):
        a, b, c = b, c, a + b + c
    return a or 1
