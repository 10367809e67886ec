"""Starts an empty window at the zero that is one too many."""


def longest_ones(bits, k):
    best = length = used = 0
    for bit in bits:
        if bit == 0:
            if used == k:
                length = used = 0
                if k == 0:
                    continue
            used += 1
        length += 1
        best = max(best, length)
    return best
