"""Stops when one digit is left, whether it is a 1 or the only one there was."""


def base10_complement(n):
    answer, value = 0, 1
    while n > 1:
        answer += value * (1 - n % 2)
        value *= 2
        n //= 2
    return answer
