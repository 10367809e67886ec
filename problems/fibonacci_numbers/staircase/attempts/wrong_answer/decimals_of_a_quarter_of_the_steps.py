"""Computes with one decimal digit for 4 steps and 10 more, which is too little from about 680 steps on."""

from decimal import Decimal, localcontext


def staircase(steps):
    with localcontext() as context:
        context.prec = steps // 4 + 10
        a, b, c = Decimal(1), Decimal(1), Decimal(2)
        for _ in range(steps):
            a, b, c = b, c, a + b + c
        return int(a)
