"""Pairs only the best elements of each list, as many as make k pairs."""

from itertools import product
from math import isqrt


def k_largest_pairs(first, second, k):
    side = isqrt(k - 1) + 1
    while side < max(len(first), len(second)) and len(first[:side]) * len(second[:side]) < k:
        side += 1
    pairs = sorted(product(first[:side], second[:side]), key=sum, reverse=True)
    return [list(pair) for pair in pairs[:k]]
