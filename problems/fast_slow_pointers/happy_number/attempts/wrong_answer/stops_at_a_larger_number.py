"""Gives up when the next number is not smaller."""


def happy_number(n):
    while n != 1:
        following = sum(int(digit) ** 2 for digit in str(n))
        if following >= n:
            return False
        n = following
    return True
