"""Divides by 10 as a float, which loses digits of long numbers."""


def happy_number(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        total = 0
        while n:
            total += (n % 10) ** 2
            n = int(n / 10)
        n = total
    return n == 1
