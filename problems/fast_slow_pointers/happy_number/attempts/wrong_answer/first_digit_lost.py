"""Stops when one digit is left, and loses that digit."""


def happy_number(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        total = 0
        while n > 9:
            n, digit = divmod(n, 10)
            total += digit**2
        n = total
    return n == 1
