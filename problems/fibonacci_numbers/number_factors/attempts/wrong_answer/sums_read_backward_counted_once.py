"""Counts a sum and the same sum read backward only once, from 4 on."""


def number_factors(n):
    counts = [1] + [0] * n
    for total in range(1, n + 1):
        counts[total] = sum(counts[total - number] for number in (1, 3, 4) if number <= total)
    same = counts[n // 2] + sum(counts[(n - middle) // 2] for middle in (1, 3) if n % 2 and n >= middle)
    if n % 2:
        same -= counts[n // 2]
    elif n >= 4:
        same += counts[(n - 4) // 2]
    return (counts[n] + same) // 2
