"""Counts a digit that occurs several times only once."""


def happy_number(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(digit) ** 2 for digit in set(str(n)))
    return n == 1
