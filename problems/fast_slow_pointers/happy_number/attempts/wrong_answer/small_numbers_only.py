"""Keeps seen numbers in an array of length 1,000, and gives up on larger ones."""


def happy_number(n):
    seen = [False] * 1000
    while n < len(seen) and not seen[n]:
        seen[n] = True
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1
