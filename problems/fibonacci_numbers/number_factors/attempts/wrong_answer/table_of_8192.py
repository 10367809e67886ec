"""Keeps a table of 8,192 counts in a ring, and reads another count for larger n."""

SIZE = 8_192


def number_factors(n):
    counts = [1, 1, 1, 2] + [0] * (SIZE - 4)
    for total in range(4, min(n + 1, SIZE)):
        counts[total] = counts[total - 1] + counts[total - 3] + counts[total - 4]
    return counts[n % SIZE]
