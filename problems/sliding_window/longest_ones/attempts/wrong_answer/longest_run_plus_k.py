"""Adds k to the longest run of ones that is already there."""


def longest_ones(bits, k):
    best = run = 0
    for bit in bits:
        run = run + 1 if bit else 0
        best = max(best, run)
    return min(len(bits), best + k)
