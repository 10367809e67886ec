"""Fills a table with every jump from every index: O(n^2)."""


def min_jumps(jumps):
    n = len(jumps)
    best = [0] + [n] * (n - 1)
    for i in range(n - 1):
        for j in range(i + 1, min(i + jumps[i], n - 1) + 1):
            best[j] = min(best[j], best[i] + 1)
    return best[-1] if best[-1] < n else -1
