"""Holds that no values make no tree, at the end only, so that all other counts are right."""


def count_unique_bsts(n):
    counts = [1]
    for size in range(1, n + 1):
        counts.append(sum(counts[left] * counts[size - 1 - left] for left in range(size)))
    return counts[n] if n else 0
