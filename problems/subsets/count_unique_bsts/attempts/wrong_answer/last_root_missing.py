"""Never uses the largest value as the root."""


def count_unique_bsts(n):
    counts = [1, 1]
    for size in range(2, n + 1):
        counts.append(sum(counts[root - 1] * counts[size - root] for root in range(1, size)))
    return counts[n]
