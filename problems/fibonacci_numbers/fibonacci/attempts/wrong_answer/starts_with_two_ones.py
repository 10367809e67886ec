"""Starts with 1 and 1, so that the sequence is shifted by one."""


def fibonacci(n):
    a, b = 1, 1
    for _ in range(n):
        a, b = b, a + b
    return a
