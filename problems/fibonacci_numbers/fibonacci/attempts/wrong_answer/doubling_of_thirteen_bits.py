"""Doubles over thirteen binary digits, and loses the fourteenth one of n from 8,192 on."""


def fibonacci(n):
    a, b = 0, 1
    for bit in range(12, -1, -1):
        a, b = a * (2 * b - a), a * a + b * b
        if n >> bit & 1:
            a, b = b, a + b
    return a
