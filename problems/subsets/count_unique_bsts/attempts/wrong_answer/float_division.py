"""Divides with `/` and converts the float back, which is exact up to 53 bits only."""

from math import comb


def count_unique_bsts(n):
    return int(comb(2 * n, n) / (n + 1))
