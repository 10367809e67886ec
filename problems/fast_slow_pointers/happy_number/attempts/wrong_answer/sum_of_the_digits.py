"""Adds up the digits and forgets the squares."""


def happy_number(n):
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n in (1, 7)
