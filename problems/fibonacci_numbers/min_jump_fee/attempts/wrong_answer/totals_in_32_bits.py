"""Adds the fees up in 32 bits with a sign."""


def min_jump_fee(fees):
    a = b = c = 0
    for fee in reversed(fees):
        a, b, c = (fee + min(a, b, c) + 2**31) % 2**32 - 2**31, a, b
    return a
