"""Adds the fees up as floats, which are exact up to 53 bits only."""


def min_jump_fee(fees):
    a = b = c = 0.0
    for fee in reversed(fees):
        a, b, c = fee + min(a, b, c), a, b
    return int(a)
