"""Looks for the next row of ones beyond the number, so that a row of ones gets a switch too many."""


def base10_complement(n):
    mask = 1
    while mask <= n:
        mask = mask * 2 + 1
    return mask - n
