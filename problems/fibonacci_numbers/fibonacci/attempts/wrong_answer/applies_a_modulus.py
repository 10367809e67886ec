"""Applies the modulus 1,000,000,007, which the task does not ask for."""


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, (a + b) % 1_000_000_007
    return a
