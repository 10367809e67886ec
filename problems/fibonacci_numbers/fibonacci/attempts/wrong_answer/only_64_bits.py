"""Keeps only 64 bits of each number."""


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, (a + b) & 0xFFFF_FFFF_FFFF_FFFF
    return a
