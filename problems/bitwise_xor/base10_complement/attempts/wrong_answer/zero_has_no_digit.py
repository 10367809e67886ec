"""Starts with an empty mask, so that 0 has no digit to flip."""


def base10_complement(n):
    mask = 0
    while mask < n:
        mask = mask * 2 + 1
    return n ^ mask
