"""Walks along all diagonals but the two in the corners, which have one cell each."""


def longest_common_substring(first, second):
    best = 0
    n, m = len(first), len(second)
    for offset in range(-m + 2, n - 1) if n > 1 and m > 1 else range(-m + 1, n):
        run = 0
        for i in range(max(0, offset), min(n, m + offset)):
            run = run + 1 if first[i] == second[i - offset] else 0
            best = max(best, run)
    return best
