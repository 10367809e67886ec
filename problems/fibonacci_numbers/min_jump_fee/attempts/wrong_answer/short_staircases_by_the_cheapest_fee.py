"""Returns the smallest fee for staircases of up to three steps."""


def min_jump_fee(fees):
    if len(fees) <= 3:
        return min(fees)
    a = b = c = 0
    for fee in reversed(fees):
        a, b, c = fee + min(a, b, c), a, b
    return a
