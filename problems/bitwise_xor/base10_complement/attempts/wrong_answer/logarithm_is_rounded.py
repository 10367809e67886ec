"""Counts the digits with a logarithm, which is rounded for large numbers."""

from math import floor, log2


def base10_complement(n):
    if n == 0:
        return 1
    return n ^ (2 ** (floor(log2(n)) + 1) - 1)
