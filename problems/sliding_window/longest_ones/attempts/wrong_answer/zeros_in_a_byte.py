"""Stores the number of zeros in one byte."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros = (zeros + 1 - bit) % 256
        while zeros > k:
            zeros = (zeros - 1 + bits[start]) % 256
            start += 1
        best = max(best, end - start + 1)
    return best
