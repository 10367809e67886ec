"""Doubles half of the roots, and the middle one too when n is odd."""


def count_unique_bsts(n):
    counts = [1, 1]
    for size in range(2, n + 1):
        half = sum(counts[left] * counts[size - 1 - left] for left in range((size + 1) // 2))
        counts.append(2 * half)
    return counts[n]
