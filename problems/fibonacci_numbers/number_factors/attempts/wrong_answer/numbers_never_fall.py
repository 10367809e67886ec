"""Lets no number follow a larger one, which counts each combination once."""

from functools import cache


def number_factors(n):
    @cache
    def count(rest, largest):
        if rest == 0:
            return 1
        return sum(count(rest - number, number) for number in (1, 3, 4) if number <= min(rest, largest))

    for rest in range(n):
        for largest in (1, 3, 4):
            count(rest, largest)
    return count(n, 4)
