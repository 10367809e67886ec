"""Halves the number as a float, which loses the last digits of large numbers."""


def base10_complement(n):
    if n == 0:
        return 1
    answer, value = 0, 1
    while n >= 1:
        answer += value * (1 - n % 2)
        value *= 2
        n = n // 2 if n % 2 == 0 else int((n - 1) / 2)
    return int(answer)
