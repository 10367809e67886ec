def count_unique_bsts(n):
    counts = [0] * (n + 2)
    counts[0] = counts[1] = 1
    for size in range(2, n + 1):
        for root in range(1, size + 1):
            counts[size] += counts[root - 1] * counts[size - root]
    return counts[n]
