"""Takes the smallest power of two that is at least n: one digit too few when n is a power of two."""


def base10_complement(n):
    power = 2
    while power < n:
        power *= 2
    return n ^ (power - 1)
