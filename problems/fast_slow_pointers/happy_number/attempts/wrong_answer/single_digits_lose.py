"""Stops at a single digit and lets none but 1 win."""


def happy_number(n):
    while n > 9:
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1
