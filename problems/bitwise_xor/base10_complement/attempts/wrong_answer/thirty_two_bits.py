"""Flips 32 bits, however many digits n has."""


def base10_complement(n):
    return n ^ 0xFFFFFFFF
