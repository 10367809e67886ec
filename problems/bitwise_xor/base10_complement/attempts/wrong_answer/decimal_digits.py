"""Subtracts each decimal digit from 9."""


def base10_complement(n):
    return int("".join(str(9 - int(digit)) for digit in str(n)))
