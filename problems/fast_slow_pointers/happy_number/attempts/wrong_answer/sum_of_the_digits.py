"""Adds up the digits without squaring them."""


def happy_number(n):
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n in (1, 7)
