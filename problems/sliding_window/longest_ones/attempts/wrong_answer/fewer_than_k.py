"""Lets the window shrink as soon as all bulbs are in use."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros >= k and zeros and start <= end:
            zeros -= bits[start] == 0
            start += 1
        best = max(best, end - start + 1)
    return best
