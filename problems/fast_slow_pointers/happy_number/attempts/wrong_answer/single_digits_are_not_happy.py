"""Stops at a single digit and accepts only 1."""


def happy_number(n):
    while n > 9:
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1
