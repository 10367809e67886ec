"""Moves the three totals one after the other, so that the oldest is a copy of the newest."""


def min_jump_fee(fees):
    a = b = c = 0
    for fee in reversed(fees):
        total = fee + min(a, b, c)
        a = total
        b = a
        c = b
    return a
