"""Flips only 60 digits."""


def base10_complement(n):
    if n == 0:
        return 1
    answer = 0
    for index in range(60):
        if n >> index == 0:
            break
        answer |= (1 - (n >> index & 1)) << index
    return answer
