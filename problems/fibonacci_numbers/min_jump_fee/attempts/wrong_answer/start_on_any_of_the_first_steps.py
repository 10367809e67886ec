"""Starts on step 0, 1 or 2, whichever is cheapest."""


def min_jump_fee(fees):
    a = b = c = 0
    for fee in fees:
        a, b, c = b, c, fee + min(a, b, c)
    return min(a, b, c)
