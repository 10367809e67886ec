"""Returns the count for n + 1."""

from math import comb


def count_unique_bsts(n):
    return comb(2 * n + 2, n + 1) // (n + 2)
