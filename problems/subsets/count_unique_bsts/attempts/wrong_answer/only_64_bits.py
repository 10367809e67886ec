"""Keeps only 64 bits of each count."""


def count_unique_bsts(n):
    counts = [1]
    for size in range(1, n + 1):
        total = 0
        for left in range(size):
            total = (total + counts[left] * counts[size - 1 - left]) % 2**64
        counts.append(total)
    return counts[n]
