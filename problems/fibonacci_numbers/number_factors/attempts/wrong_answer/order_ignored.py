"""Counts each combination of numbers once, in whatever order: the loop over the numbers is outside."""


def number_factors(n):
    counts = [1] + [0] * n
    for number in (1, 3, 4):
        for total in range(number, n + 1):
            counts[total] += counts[total - number]
    return counts[n]
