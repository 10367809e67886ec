"""Grows the mask from nothing, so that 0 has no digit to turn over."""


def base10_complement(n):
    mask = 0
    while mask < n:
        mask = mask * 2 + 1
    return n ^ mask
