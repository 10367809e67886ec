"""Pairs each with its counterpart, and only then goes on to the others."""


def k_largest_pairs(first, second, k):
    n, m = len(first), len(second)
    places = sorted((abs(i - j), i, j) for i in range(n) for j in range(m))
    return [[first[i], second[j]] for _, i, j in places[:k]]
