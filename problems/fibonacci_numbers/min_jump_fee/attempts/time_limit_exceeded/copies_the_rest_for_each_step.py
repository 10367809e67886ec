"""Copies what is left of the list for each step: O(n^2)."""


def min_jump_fee(fees):
    a, b, c = 0, 0, 0
    while fees:
        a, b, c = fees[-1] + min(a, b, c), a, b
        fees = fees[:-1]
    return a
