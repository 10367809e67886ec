"""Squares the sum of the digits."""


def happy_number(n):
    seen = set()
    while n not in seen:
        seen.add(n)
        n = sum(int(digit) for digit in str(n)) ** 2
    return n == 1
