"""Returns 0 for 0."""


def number_factors(n):
    if n == 0:
        return 0
    a, b, c, d = 1, 1, 1, 2
    for _ in range(n):
        a, b, c, d = b, c, d, d + b + a
    return a
