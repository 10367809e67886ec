"""Takes a 4 or else a 3, where both have to be added."""


def number_factors(n):
    counts = [1] + [0] * n
    for total in range(1, n + 1):
        counts[total] = counts[total - 1]
        if total >= 4:
            counts[total] += counts[total - 4]
        elif total >= 3:
            counts[total] += counts[total - 3]
    return counts[n]
