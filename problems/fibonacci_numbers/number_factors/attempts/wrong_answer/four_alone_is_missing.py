"""Asks for a total above 4 before it takes a 4, so that 4 alone is no sum."""


def number_factors(n):
    counts = [1] + [0] * n
    for total in range(1, n + 1):
        counts[total] += counts[total - 1]
        if total >= 3:
            counts[total] += counts[total - 3]
        if total > 4:
            counts[total] += counts[total - 4]
    return counts[n]
