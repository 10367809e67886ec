"""Swaps zeros for ones and then ones for zeros, so that nothing but zeros is left."""


def base10_complement(n):
    return int(bin(n)[2:].replace("0", "1").replace("1", "0"), 2)
