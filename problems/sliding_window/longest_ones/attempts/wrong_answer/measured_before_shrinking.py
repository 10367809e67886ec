"""Measures the window before the surplus zero has left."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        best = max(best, end - start + 1)
        while zeros > k:
            zeros -= bits[start] == 0
            start += 1
    return best
