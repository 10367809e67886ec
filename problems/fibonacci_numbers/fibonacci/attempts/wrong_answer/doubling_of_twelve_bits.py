"""Doubles over twelve binary digits, and loses the thirteenth one of n from 4,096 on."""


def fibonacci(n):
    a, b = 0, 1
    for bit in range(11, -1, -1):
        a, b = a * (2 * b - a), a * a + b * b
        if n >> bit & 1:
            a, b = b, a + b
    return a
