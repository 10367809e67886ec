"""Keeps a table of 500 sizes and stops at its end."""


def count_unique_bsts(n):
    counts = [1] + [0] * 500
    last = min(n, 500)
    for size in range(1, last + 1):
        for left in range(size):
            counts[size] += counts[left] * counts[size - 1 - left]
    return counts[last]
