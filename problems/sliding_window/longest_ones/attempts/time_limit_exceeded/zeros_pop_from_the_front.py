"""Keeps the indices of the zeros in a list and calls `pop(0)`, which moves all other elements."""


def longest_ones(bits, k):
    inside = []
    start = best = 0
    for index, bit in enumerate(bits):
        if not bit:
            inside.append(index)
            if len(inside) > k:
                start = inside.pop(0) + 1
        best = max(best, index + 1 - start)
    return best
