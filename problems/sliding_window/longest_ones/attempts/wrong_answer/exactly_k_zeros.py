"""Measures only windows with exactly k zeros."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros > k:
            zeros -= bits[start] == 0
            start += 1
        if zeros == k:
            best = max(best, end - start + 1)
    return best
