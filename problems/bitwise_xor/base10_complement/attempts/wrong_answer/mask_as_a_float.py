"""Builds the mask from a float, which has only 53 bits."""

from math import ceil, log2


def base10_complement(n):
    if n == 0:
        return 1
    return int(2.0 ** ceil(log2(n + 1)) - 1) ^ n
