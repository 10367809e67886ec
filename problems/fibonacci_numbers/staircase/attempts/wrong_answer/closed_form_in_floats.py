"""Rounds the closed form, which is exact in floats up to 53 steps only."""

from math import cbrt, sqrt


def staircase(steps):
    root = (1 + cbrt(19 + 3 * sqrt(33)) + cbrt(19 - 3 * sqrt(33))) / 3
    b = cbrt(586 + 102 * sqrt(33))
    return round(3 * b / (b * b - 2 * b + 4) * root ** (steps + 1))
