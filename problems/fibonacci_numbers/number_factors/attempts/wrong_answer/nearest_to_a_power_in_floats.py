"""Rounds a power of the golden ratio in floats, which are exact up to 53 bits only."""


def number_factors(n):
    golden = (1 + 5**0.5) / 2
    return round(golden ** (n + 2) / 5)
