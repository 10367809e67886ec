"""Jumps only 1 or 2 steps at a time."""


def min_jump_fee(fees):
    a = b = 0
    for fee in reversed(fees):
        a, b = fee + min(a, b), a
    return a
