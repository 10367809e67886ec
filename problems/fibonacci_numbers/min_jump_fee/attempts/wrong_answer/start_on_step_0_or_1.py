"""Starts on step 0 or on step 1."""


def min_jump_fee(fees):
    a = b = c = 0
    for fee in reversed(fees):
        a, b, c = fee + min(a, b, c), a, b
    return min(a, b) if len(fees) > 1 else a
