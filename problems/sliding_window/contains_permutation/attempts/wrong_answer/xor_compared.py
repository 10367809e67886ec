"""Compares the XOR of character codes, where pairs of equal characters cancel."""

from functools import reduce
from operator import xor


def contains_permutation(text, pattern):
    size = len(pattern)
    wanted = reduce(xor, map(ord, pattern))
    return any(reduce(xor, map(ord, text[i : i + size])) == wanted for i in range(len(text) - size + 1))
