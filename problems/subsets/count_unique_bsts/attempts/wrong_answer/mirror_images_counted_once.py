"""Counts a tree and its mirror image only once."""


def count_unique_bsts(n):
    counts = [1, 1]
    for size in range(2, n + 1):
        counts.append(sum(counts[left] * counts[size - 1 - left] for left in range((size + 1) // 2)))
    return counts[n]
