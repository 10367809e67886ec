"""Takes the smallest entry of a slice of the table for each index: O(n^2)."""


def min_jumps(jumps):
    n = len(jumps)
    best = [0] * n
    for i in range(n - 2, -1, -1):
        best[i] = 1 + min(best[i + 1 : i + 1 + jumps[i]], default=n)
    return best[0] if best[0] < n else -1
