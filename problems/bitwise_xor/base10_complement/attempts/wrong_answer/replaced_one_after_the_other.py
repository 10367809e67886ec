"""Replaces zeros by ones and then ones by zeros, so that only zeros are left."""


def base10_complement(n):
    return int(bin(n)[2:].replace("0", "1").replace("1", "0"), 2)
