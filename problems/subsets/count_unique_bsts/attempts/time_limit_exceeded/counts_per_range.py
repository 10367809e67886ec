"""Keeps a count for each range of values, although only its size matters: O(n^3)."""


def count_unique_bsts(n):
    counts = [[1] * (n + 2) for _ in range(n + 2)]
    for size in range(1, n + 1):
        for low in range(1, n - size + 2):
            high = low + size - 1
            total = 0
            for root in range(low, high + 1):
                left = counts[low][root - 1] if root > low else 1
                right = counts[root + 1][high] if root < high else 1
                total += left * right
            counts[low][high] = total
    return counts[1][n] if n else 1
