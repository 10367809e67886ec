"""Rounds the closed form, which is exact in floats up to n = 70 only."""

from math import sqrt


def fibonacci(n):
    golden = (1 + sqrt(5)) / 2
    value = golden**n / sqrt(5)
    return round(value)
