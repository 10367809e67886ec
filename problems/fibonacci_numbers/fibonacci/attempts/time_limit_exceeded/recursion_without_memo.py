"""Computes the same numbers again and again: O(1.62^n) calls."""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)
