from math import comb


def count_unique_bsts(n):
    return comb(2 * n, n) // (n + 1)
