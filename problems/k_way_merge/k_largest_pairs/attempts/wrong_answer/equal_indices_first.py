"""Pairs elements of equal index first, and only then the others."""


def k_largest_pairs(first, second, k):
    n, m = len(first), len(second)
    positions = sorted((abs(i - j), i, j) for i in range(n) for j in range(m))
    return [[first[i], second[j]] for _, i, j in positions[:k]]
