"""Shrinks the window as soon as it has k zeros."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros >= k and zeros and start <= end:
            zeros -= bits[start] == 0
            start += 1
        best = max(best, end - start + 1)
    return best
