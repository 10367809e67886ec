"""Computes the same counts again and again: O(1.62^n) calls."""


def number_factors(n):
    if n < 0:
        return 0
    if n == 0:
        return 1
    return number_factors(n - 1) + number_factors(n - 3) + number_factors(n - 4)
