"""Starts with a total for step 2 that includes step 1, which can be jumped over."""


def min_jump_fee(fees):
    if len(fees) <= 3:
        return fees[0]
    a, b, c = fees[0], fees[0] + fees[1], fees[0] + fees[1] + fees[2]
    for fee in fees[3:]:
        a, b, c = b, c, fee + min(a, b, c)
    return min(a, b, c)
