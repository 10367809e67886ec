"""Turns over all bits, of which a number in Python has no last one."""


def base10_complement(n):
    return ~n
