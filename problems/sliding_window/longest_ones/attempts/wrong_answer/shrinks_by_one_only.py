"""Removes one element where it must continue until a zero has left, and measures anyway."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        if zeros > k:
            zeros -= bits[start] == 0
            start += 1
            continue
        best = max(best, end - start)
    return best
