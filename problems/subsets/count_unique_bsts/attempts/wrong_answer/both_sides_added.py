"""Adds the ways of both sides, where each of one goes with each of the other."""


def count_unique_bsts(n):
    counts = [1, 1]
    for size in range(2, n + 1):
        counts.append(sum(counts[left] + counts[size - 1 - left] for left in range(size)))
    return counts[n]
