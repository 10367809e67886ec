"""Turns the first k zeros into ones and takes the longest row then."""


def longest_ones(bits, k):
    best = row = 0
    for bit in bits:
        if bit:
            row += 1
        elif k:
            k -= 1
            row += 1
        else:
            row = 0
        best = max(best, row)
    return best
