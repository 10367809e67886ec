"""Stops when one digit is left, also when it is the only digit of n."""


def base10_complement(n):
    answer, value = 0, 1
    while n > 1:
        answer += value * (1 - n % 2)
        value *= 2
        n //= 2
    return answer
