"""Turns over 32 bits, whatever the number needs."""


def base10_complement(n):
    return n ^ 0xFFFFFFFF
