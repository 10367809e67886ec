"""Computes each count from the first one on: O(n^2)."""


def count(n):
    a, b, c, d = 1, 1, 1, 2
    for _ in range(n):
        a, b, c, d = b, c, d, d + b + a
    return a


def number_factors(n):
    return [count(total) for total in range(n + 1)][n]
