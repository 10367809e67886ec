"""Leaves steps without a fee out, which makes the staircase shorter."""


def min_jump_fee(fees):
    a = b = c = 0
    for fee in reversed(fees):
        if fee:
            a, b, c = fee + min(a, b, c), a, b
    return a
