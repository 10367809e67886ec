"""Gives up after six steps."""


def happy_number(n):
    for _ in range(6):
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1
