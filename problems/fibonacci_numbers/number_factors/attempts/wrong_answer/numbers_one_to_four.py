"""Takes all numbers from 1 to 4."""


def number_factors(n):
    a, b, c, d = 0, 0, 0, 1
    for _ in range(n):
        a, b, c, d = b, c, d, a + b + c + d
    return d
