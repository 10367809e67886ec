"""Flips all bits with ~, although a Python integer has no fixed width."""


def base10_complement(n):
    return ~n
