"""Counts only the ones of the window and not the flipped zeros."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros > k:
            zeros -= bits[start] == 0
            start += 1
        best = max(best, end - start + 1 - zeros)
    return best
