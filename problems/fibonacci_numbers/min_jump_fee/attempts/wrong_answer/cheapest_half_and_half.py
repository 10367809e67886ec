"""Joins the cheapest ways to and from one of two steps in the middle, but a jump of 3 may pass both."""


def cheapest(fees):
    a = b = c = 0
    for fee in reversed(fees):
        a, b, c = fee + min(a, b, c), a, b
    return a


def min_jump_fee(fees):
    n = len(fees)
    if n < 8:
        return cheapest(fees)
    middle = n // 2
    return min(cheapest(fees[:stop]) + cheapest(fees[stop:]) for stop in (middle - 1, middle))
