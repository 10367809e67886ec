"""Counts ordered products of 3 and 4 that equal n."""


def number_factors(n):
    counts = {0: 1, 1: 1}

    def count(value):
        if value not in counts:
            counts[value] = sum(count(value // part) for part in (3, 4) if value % part == 0)
        return counts[value]

    return count(n)
