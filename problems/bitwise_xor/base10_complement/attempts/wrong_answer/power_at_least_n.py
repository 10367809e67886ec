"""Takes the smallest power of two that is not less than n, and so one digit too few for a power of two."""


def base10_complement(n):
    power = 2
    while power < n:
        power *= 2
    return n ^ (power - 1)
