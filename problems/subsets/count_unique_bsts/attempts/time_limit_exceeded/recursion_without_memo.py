"""Computes the same sizes again and again: O(3^n) calls."""


def count_unique_bsts(n):
    if n <= 1:
        return 1
    return sum(count_unique_bsts(left) * count_unique_bsts(n - 1 - left) for left in range(n))
