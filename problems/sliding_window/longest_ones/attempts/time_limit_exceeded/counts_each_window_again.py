"""Slides the window correctly, but counts its zeros again at each step."""


def longest_ones(bits, k):
    start = 0
    for end in range(1, len(bits) + 1):
        if bits[start:end].count(0) > k:
            start += 1
    return len(bits) - start
