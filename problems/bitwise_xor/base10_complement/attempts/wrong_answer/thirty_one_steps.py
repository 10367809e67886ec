"""Flips only 31 digits."""


def base10_complement(n):
    if n == 0:
        return 1
    answer, value = 0, 1
    for _ in range(31):
        if value > n:
            break
        if not n & value:
            answer |= value
        value <<= 1
    return answer
