"""Flips the first k zeros and returns the longest run after that."""


def longest_ones(bits, k):
    best = run = 0
    for bit in bits:
        if bit:
            run += 1
        elif k:
            k -= 1
            run += 1
        else:
            run = 0
        best = max(best, run)
    return best
