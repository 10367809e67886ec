"""Joins the flipped digits in reverse order."""


def base10_complement(n):
    if n == 0:
        return 1
    answer = 0
    while n:
        answer = answer * 2 + (1 - n % 2)
        n //= 2
    return answer
