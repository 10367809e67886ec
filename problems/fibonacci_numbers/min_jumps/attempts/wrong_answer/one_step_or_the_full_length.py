"""Tries only steps of one and jumps of the full length."""


def min_jumps(jumps):
    n = len(jumps)
    best = [0] + [n] * (n - 1)
    for i in range(n - 1):
        if jumps[i]:
            for j in (i + 1, min(i + jumps[i], n - 1)):
                best[j] = min(best[j], best[i] + 1)
    return best[-1] if best[-1] < n else -1
