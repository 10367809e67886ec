"""Cuts a power of the golden ratio where it has to be rounded."""

from decimal import Decimal, localcontext


def number_factors(n):
    with localcontext() as context:
        context.prec = n // 4 + 30
        golden = (1 + Decimal(5).sqrt()) / 2
        return max(1, int(golden ** (n + 2) / 5))
