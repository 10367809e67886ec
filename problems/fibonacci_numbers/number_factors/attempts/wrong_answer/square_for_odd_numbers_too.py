"""Squares the Fibonacci number of the half for odd n too, where two neighbors are multiplied."""


def number_factors(n):
    low, high = 1, 1
    for _ in range(n // 2):
        low, high = high, low + high
    return low * low if n > 1 else 1
