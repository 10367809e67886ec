"""Keeps only 64 bits of each count."""


def number_factors(n):
    a, b, c, d = 1, 1, 1, 2
    for _ in range(n):
        a, b, c, d = b, c, d, (d + b + a) & (2**64 - 1)
    return a
