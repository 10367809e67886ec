"""Adds k to the longest row that burns already."""


def longest_ones(bits, k):
    best = row = 0
    for bit in bits:
        row = row + 1 if bit else 0
        best = max(best, row)
    return min(len(bits), best + k)
