"""Assigns one variable after the other, so that the sum uses the new value."""


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a = b
        b = a + b
    return a
