"""Multiplies each count by a float factor to get the next one."""


def count_unique_bsts(n):
    count = 1.0
    for i in range(n):
        count *= (4 * i + 2) / (i + 2)
    return round(count)
